import { expect, it } from "vitest";
import { tablesWith } from "../testing-tables";
import { keepSameProjected } from "./earlier";

it("keeps an earlier projection only under a code that has the same title in the present one", () => {
  const row = (occupation_code: string, source_id: string) => ({ occupation_code, source_id });
  const codes = ["51-3011", "15-1252", "53-1049"];
  const tables = tablesWith({
    projections: codes.slice(0, 2).map((code) => row(code, "new")),
    earlier_projections: codes.map((code) => row(code, "old")),
  });
  const old = { "51-3011": "Bakers", "15-1252": "Programmers", "53-1049": "Movers" };
  const present = { "51-3011": "Bakers", "15-1252": "Software developers" };
  keepSameProjected(
    tables,
    new Map([
      ["old", new Map(Object.entries(old))],
      ["new", new Map(Object.entries(present))],
    ]),
  );
  expect(tables.earlier_projections).toEqual([row("51-3011", "old")]);
});
