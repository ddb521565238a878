import { expect, it } from "vitest";
import { ratedIn } from "./ratings";

type Row = Parameters<typeof ratedIn>[0][number];

const row = (
  name: string,
  importance: number | null,
  level: number | null,
  domain = "skill",
): Row => ({
  elementId: `id of ${name}`,
  importance,
  level,
  element: { name, domain },
});

const namesOf = (rows: Row[], domains = ["skill"]) =>
  ratedIn(rows, domains).map(({ name }) => name);

it("puts the most important first, then the higher level, then the name", () => {
  const rows = [
    row("Writing", 3, 4),
    row("Speaking", 4.5, 3),
    row("Singing", 3, 5),
    row("Acting", 3, 4),
    row("Dancing", 3, null),
  ];
  expect(namesOf(rows)).toEqual(["Speaking", "Singing", "Acting", "Writing", "Dancing"]);
});

it("leaves out what is not rated and what is of another domain", () => {
  const rows = [row("Speaking", null, 3), row("Fine Arts", 5, 6, "knowledge"), row("Acting", 1, 0)];
  expect(namesOf(rows)).toEqual(["Acting"]);
  expect(namesOf(rows, ["skill", "knowledge"])).toEqual(["Fine Arts", "Acting"]);
});

it("keeps importance and level apart", () => {
  expect(ratedIn([row("Acting", 4.12, 3.5)], ["skill"])).toEqual([
    { id: "id of Acting", name: "Acting", importance: 4.12, level: 3.5 },
  ]);
});
