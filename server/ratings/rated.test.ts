import { expect, it } from "vitest";
import { ratedElements, ratedIn } from "./rated";
import type { Published, SkillElement } from "./ratings";

type Row = [name: string, importance: Published, level: Published, domain?: SkillElement["domain"]];

const ratedOf = (rows: Row[]) => {
  const rating = (value: Published) => ({ value, error: 0.1 });
  return ratedElements(
    rows.map(([name, , , domain = "skill"]) => ({ id: `id of ${name}`, name, domain })),
    {
      importance: rows.map(([, importance]) => rating(importance)),
      level: rows.map(([, , level]) => rating(level)),
    },
  );
};

const namesOf = (rows: Row[]) => ratedOf(rows).map(({ element }) => element.name);

it("puts the most important first, then the higher level, then the name", () => {
  const rows: Row[] = [
    ["Writing", 3, 4],
    ["Speaking", 4.5, 3],
    ["Singing", 3, 5],
    ["Acting", 3, 4],
    ["Dancing", 3, "not-relevant"],
  ];
  expect(namesOf(rows)).toEqual(["Speaking", "Singing", "Acting", "Writing", "Dancing"]);
});

it("leaves out what is not rated", () => {
  expect(
    namesOf([
      ["Speaking", "not-stated", 3],
      ["Acting", 1, 0],
    ]),
  ).toEqual(["Acting"]);
  expect(ratedElements([{ id: "1", name: "Acting", domain: "skill" }])).toEqual([]);
});

it("keeps the domains apart, and importance and level", () => {
  const rated = ratedOf([
    ["Acting", 4.12, 3.5],
    ["Fine Arts", 5, "not-relevant", "knowledge"],
  ]);
  expect(ratedIn(rated, "skill")).toEqual([
    { id: "id of Acting", name: "Acting", importance: 4.12, level: 3.5 },
  ]);
  expect(ratedIn(rated, "knowledge")).toEqual([
    { id: "id of Fine Arts", name: "Fine Arts", importance: 5, level: null },
  ]);
});
