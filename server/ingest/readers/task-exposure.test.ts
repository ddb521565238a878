import { expect, it } from "vitest";
import { openText } from "../open";
import { textOf } from "../testing-files";
import { taskExposure } from "./task-exposure";

const HEADER =
  "O*NET-SOC Code,Title,dv_rating_alpha,dv_rating_beta,dv_rating_gamma,human_rating_alpha,human_rating_beta,human_rating_gamma";
const file = (...lines: string[]) =>
  openText(Buffer.from(textOf([HEADER, ...lines])), "ai-exposure/occ_level.csv");

it("reads shares of tasks as percent, of both raters", () => {
  const published = file(
    "51-3011.00,Bakers,0.0,0.16666666666666666,0.3333333333333333,0.125,0.25,0.375",
    '53-7121.00,"Tank Car, Truck, and Ship Loaders",1.0,1.0,1.0,0.0,0.0,0.0',
  );
  expect(taskExposure.recognises(published)).toBe(true);
  const source = { source_id: "gpts-are-gpts" };
  expect(taskExposure.read(published).tables.task_exposure).toEqual([
    {
      occupation_code: "51-3011.00",
      ...{ model_alpha: 0, model_beta: 16.6667, model_gamma: 33.3333 },
      ...{ human_alpha: 12.5, human_beta: 25, human_gamma: 37.5 },
      ...source,
    },
    {
      occupation_code: "53-7121.00",
      ...{ model_alpha: 100, model_beta: 100, model_gamma: 100 },
      ...{ human_alpha: 0, human_beta: 0, human_gamma: 0 },
      ...source,
    },
  ]);
});

it.each([
  ["51-3011,Bakers,0,0,0,0,0,0", 'column "O*NET-SOC Code": "51-3011" is no O*NET-SOC code.'],
  ["51-3011.00,Bakers,,0,0,0,0,0", 'column "dv_rating_alpha": "" is no number.'],
  ["51-3011.00,Bakers,10,46,82,0,0,0", 'column "dv_rating_alpha": 10 is no share from 0 to 1.'],
  [
    "51-3011.00,Bakers,0,0,0,0.6,0.5,0.4",
    'column "human_rating_alpha": 0.6 is more than gamma, 0.4.',
  ],
  [
    "51-3011.00,Bakers,0.1,0.8,0.5,0,0,0",
    'column "dv_rating_beta": 0.8 is not halfway from alpha, 0.1, to gamma, 0.5.',
  ],
])("names the place of what cannot be: %s", (line, message) => {
  expect(() => taskExposure.read(file(line))).toThrow(
    `ai-exposure/occ_level.csv, row 2, ${message}`,
  );
});

it("refuses an occupation that is there twice, and a file without a measure", () => {
  const bakers = "51-3011.00,Bakers,0,0,0,0,0,0";
  expect(() => taskExposure.read(file(bakers, bakers))).toThrow(
    'row 3, column "O*NET-SOC Code": "51-3011.00" stands in row 2 already.',
  );
  const without = HEADER.replace(",human_rating_gamma", "");
  expect(taskExposure.recognises(openText(Buffer.from(`${without}\n`), "a.csv"))).toBe(false);
});
