import { expect, it } from "vitest";
import { closestGroup } from "./telework-groups";

const groups = (...codes: string[]) => codes.map((occupationCode) => ({ occupationCode }));

it.each([
  ["15-1252", ["15-0000", "15-1200", "15-1250"], "15-1250"],
  ["15-1252", ["15-0000", "15-1200", "15-1240"], "15-1200"],
  ["29-1141", ["15-0000", "29-0000"], "29-0000"],
  ["55-3016", ["00-0000", "15-0000"], undefined],
])("the closest group of %s among %j is %s", (code, published, closest) => {
  expect(closestGroup(code, groups(...published))?.occupationCode).toBe(closest);
});
