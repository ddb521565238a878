import { expect, it } from "vitest";
import { openText } from "../open";
import { textOf } from "../testing-files";
import { telework } from "./telework";

const HEADER = "SOC_2018_CODE,OCCUPATION,ESTIMATE,STANDARD_ERROR";
const file = (...lines: string[]) =>
  openText(Buffer.from(textOf([HEADER, ...lines])), "ors-2023/telework_2023.csv");

it("reads shares, and takes an empty error for none that is published", () => {
  const published = file(
    "00-0000,All workers,11.4,",
    "11-0000,Management occupations,33.0,1.5",
    "11-9071,Gambling managers,0.0,",
  );
  expect(telework.recognises(published)).toBe(true);
  const { tables } = telework.read(published);
  const source = { source_id: "ors-telework-2023" };
  const none = { missing: "not-stated" };
  expect(tables.telework).toEqual([
    { occupation_code: "00-0000", percent: 11.4, standard_error: none, ...source },
    { occupation_code: "11-0000", percent: 33, standard_error: 1.5, ...source },
    { occupation_code: "11-9071", percent: 0, standard_error: none, ...source },
  ]);
  expect(tables.soc_groups?.map(({ level }) => level)).toEqual(["total", "major", "detailed"]);
});

it("names the place of what is no code or no share", () => {
  expect(() => telework.read(file("11,Managers,33.0,1.5"))).toThrow(
    'row 2, column "SOC_2018_CODE": "11" is no occupation code.',
  );
  expect(() => telework.read(file("11-0000,Managers,,1.5"))).toThrow(
    'row 2, column "ESTIMATE": "" is no number.',
  );
});
