import { expect, it } from "vitest";
import { problemsOf } from "@/server/site/testing-vocabulary";
import { type Describable, jobPostingData } from "./structured-data";

const URL_OF_PAGE = "https://rolewise.example/jobs/1";

const JOB: Describable = {
  title: "Registered Nurse",
  description: "<p>Care.</p>",
  employer: "General Hospital",
  places: [
    { code: "41940", kind: "metropolitan", title: "San Jose, CA", states: ["CA"] },
    { code: "06", kind: "state", title: "California", states: ["CA"] },
  ],
  remote: false,
  pay: { min: 48.5, max: null, unit: "hour" },
  postedOn: "2026-11-18",
  validUntil: new Date("2026-12-31T12:00:00Z"),
  closedAt: null,
};

it("says what the board states, by the rules of schema.org", () => {
  const data = jobPostingData(JOB, URL_OF_PAGE);
  expect(problemsOf(data as object)).toEqual([]);
  expect(data).toEqual({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Registered Nurse",
    description: "<p>Care.</p>",
    hiringOrganization: { "@type": "Organization", name: "General Hospital" },
    url: URL_OF_PAGE,
    mainEntityOfPage: URL_OF_PAGE,
    datePosted: "2026-11-18",
    validThrough: "2026-12-31T12:00:00.000Z",
    jobLocation: [
      {
        "@type": "Place",
        address: { "@type": "PostalAddress", addressRegion: "California", addressCountry: "US" },
      },
    ],
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "USD",
      value: { "@type": "QuantitativeValue", minValue: 48.5, unitText: "HOUR" },
    },
  });
});

it("leaves out what is not stated", () => {
  const bare = { ...JOB, places: [], pay: null, postedOn: null, validUntil: null, remote: true };
  const data = jobPostingData(bare, URL_OF_PAGE);
  expect(problemsOf(data as object)).toEqual([]);
  expect(Object.keys(data as object).filter((name) => !name.startsWith("@"))).toEqual([
    ...["title", "description", "hiringOrganization", "url", "mainEntityOfPage"],
    "jobLocationType",
  ]);
  expect(data).toMatchObject({ jobLocationType: "TELECOMMUTE" });
});

it("is none of a closed posting", () => {
  expect(jobPostingData({ ...JOB, closedAt: new Date() }, URL_OF_PAGE)).toBeNull();
});
