import { expect, it } from "vitest";
import { problemsOf } from "@/server/site/testing-vocabulary";
import { type DescribableJob, jobPostingData } from "./structured-data";

const URL_OF_PAGE = "https://rolewise.example/jobs/1";
const OHIO = { code: "39", kind: "state" as const, title: "Ohio", states: ["OH"] };
const LEAST: DescribableJob = {
  title: "Baker",
  employer: "Corner Bakery",
  place: "",
  places: [],
  remote: false,
  pay: null,
  postedOn: null,
  validUntil: null,
  description: "",
};
const FULL: DescribableJob = {
  ...LEAST,
  place: "Dayton, OH",
  places: [OHIO],
  remote: true,
  pay: { min: 18.5, max: 22, unit: "hour" },
  postedOn: "2026-11-20",
  validUntil: new Date("2026-12-24T05:00:00Z"),
  description: "<p>You bake bread.</p>",
};

it("keeps to the rules of schema.org, with everything stated and with nothing", () => {
  expect(problemsOf(jobPostingData(FULL, URL_OF_PAGE))).toEqual([]);
  expect(problemsOf(jobPostingData(LEAST, URL_OF_PAGE))).toEqual([]);
});

it("states what the posting states", () => {
  expect(jobPostingData(FULL, URL_OF_PAGE)).toMatchObject({
    datePosted: "2026-11-20",
    validThrough: "2026-12-24T05:00:00.000Z",
    jobLocation: [{ address: { addressRegion: "OH", addressCountry: "US" } }],
    jobLocationType: "TELECOMMUTE",
    baseSalary: { currency: "USD", value: { minValue: 18.5, maxValue: 22, unitText: "HOUR" } },
  });
});

it("takes an unknown place as the board words it", () => {
  const data = jobPostingData({ ...LEAST, place: "Anywhere on the coast" }, URL_OF_PAGE);
  expect(data.jobLocation).toEqual([{ "@type": "Place", address: "Anywhere on the coast" }]);
});

it("says nothing of what is not stated", () => {
  const data = jobPostingData({ ...LEAST, pay: { min: 20, max: null, unit: "hour" } }, URL_OF_PAGE);
  for (const name of ["datePosted", "validThrough", "jobLocation", "jobLocationType"])
    expect(data).not.toHaveProperty(name);
  expect(data.baseSalary).not.toHaveProperty("value.maxValue");
});
