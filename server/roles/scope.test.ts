import { expect, it } from "vitest";
import { scopeOf } from "./scope";

const AIDES = { code: "31-1120", title: "Home Health and Personal Care Aides" };
const HOME = { title: "Home Health Aides", socCode: "31-1121" };
const PERSONAL = { title: "Personal Care Aides", socCode: "31-1122" };

it("says nothing where the group is the role, however its title is cased", () => {
  const group = { code: "27-2011", title: "Actors" };
  expect(scopeOf("actors", "27-2011", group, [])).toEqual({ published: "27-2011" });
});

it("names the wider occupation of a part of it", () => {
  const group = { code: "29-1141", title: "Registered Nurses" };
  expect(scopeOf("Acute Care Nurses", "29-1141", group, [])).toEqual({
    of: "Registered Nurses",
    published: "29-1141",
  });
});

it("names what is published together under a combined code", () => {
  expect(scopeOf("Home Health Aides", "31-1121", AIDES, [HOME, PERSONAL])).toEqual({
    of: "Home Health and Personal Care Aides",
    published: "31-1120",
    note: "Published together with Personal Care Aides.",
  });
});

it("names no others where the combined code holds none of ours", () => {
  expect(scopeOf("Home Health Aides", "31-1121", AIDES, [HOME])).toEqual({
    of: "Home Health and Personal Care Aides",
    published: "31-1120",
  });
});
