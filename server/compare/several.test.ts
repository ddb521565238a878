import { describe, expect, it } from "vitest";
import { addingAddress, pairsAmong, readRoles, severalAddress } from "./several";

describe("the roles of an address", () => {
  it.each<[string, string | string[] | undefined, string[]]>([
    ["with commas", "lawyers,actors", ["lawyers", "actors"]],
    ["one a parameter", ["lawyers", "actors,dentists"], ["lawyers", "actors", "dentists"]],
    ["named twice", "lawyers,actors,lawyers", ["lawyers", "actors"]],
    ["typed by hand", " Lawyers ,,actors, ", ["lawyers", "actors"]],
    ["none", undefined, []],
  ])("%s", (_, value, slugs) => {
    expect(readRoles(value)).toEqual(slugs);
  });
});

describe("an address", () => {
  it("is that of the role, of the pair, or names them all", () => {
    expect(severalAddress(["actors"])).toBe("/careers/actors");
    expect(severalAddress(["actors", "lawyers"])).toBe("/compare/actors-vs-lawyers");
    expect(severalAddress(["lawyers", "actors"])).toBe("/compare/actors-vs-lawyers/swapped");
    expect(severalAddress(["lawyers", "actors", "dentists"])).toBe(
      "/compare?roles=lawyers,actors,dentists",
    );
    expect(severalAddress([])).toBe("/compare?roles=");
  });

  it("with room for one more does not lead to the pair", () => {
    expect(addingAddress(["actors", "lawyers"])).toBe("/compare?roles=actors,lawyers&add=");
  });
});

it("pairs every two of them, in alphabetical order", () => {
  const roles = ["c", "a", "b"].map((slug) => ({ slug }));
  expect(pairsAmong(roles).map((pair) => pair.map(({ slug }) => slug).join("-"))).toEqual([
    "a-c",
    "b-c",
    "a-b",
  ]);
});
