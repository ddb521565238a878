import { describe, expect, test } from "vitest";
import { CATALOGUE, type FigureId, type Figures } from "@/server/figures/catalogue";
import { amount, type Figure, known, missing, type Percentiles } from "@/server/figures/figure";
import { problemsOf } from "@/server/site/testing-vocabulary";
import { type Describable, occupationData } from "./structured-data";

const from = { sourceId: "test" };
const URL_OF_PAGE = "https://rolewise.example/careers/actors";

const range = (percentiles: Percentiles): Figure =>
  known(
    {
      kind: "range",
      low: percentiles[10] ?? amount(0, "usd-year"),
      high: percentiles[90] ?? amount(0, "usd-year"),
      percentiles,
    },
    from,
  );

/** A role that has these figures and lacks every other. */
function role(figures: Partial<Figures>, others: Partial<Describable> = {}): Describable {
  const none = Object.fromEntries(
    (Object.keys(CATALOGUE) as FigureId[]).map((id) => [id, missing("Not measured.")]),
  ) as Figures;
  return {
    title: "Actors",
    kind: "occupation",
    description: "",
    occupation: {
      slug: "actors",
      title: "Actors",
      officialTitle: "Actors",
      code: "27-2011.00",
      socCode: "27-2011",
      jobZone: 2,
    },
    otherNames: [],
    figures: { ...none, ...figures },
    ...others,
  };
}

describe("an occupation's data", () => {
  const yearly = range({
    10: amount(30_000, "usd-year"),
    25: amount(38_000, "usd-year"),
    50: amount(45_000, "usd-year"),
    75: amount(57_000, "usd-year"),
    90: amount(70_000, "usd-year"),
  });

  test("hold by the rules of schema.org, with every figure and with none", () => {
    const full = role(
      {
        "salary.range": yearly,
        "work.topSkills": known({ kind: "names", names: ["Speaking", "Fine Arts"] }, from),
        "education.entry": known({ kind: "named", name: "Some college, no degree" }, from),
        "preparation.experience": known(amount(1.5, "years"), from),
      },
      { description: "They play parts.", otherNames: ["Actress", "Performer"] },
    );
    expect(problemsOf(occupationData(full, URL_OF_PAGE))).toEqual([]);
    expect(problemsOf(occupationData(role({}), URL_OF_PAGE))).toEqual([]);
  });

  test("state the distribution of pay as published", () => {
    const data = occupationData(role({ "salary.range": yearly }), URL_OF_PAGE);
    expect(data.estimatedSalary).toEqual({
      "@type": "MonetaryAmountDistribution",
      name: "base",
      currency: "USD",
      duration: "P1Y",
      percentile10: 30_000,
      percentile25: 38_000,
      median: 45_000,
      percentile75: 57_000,
      percentile90: 70_000,
    });
  });

  test("state pay by the hour where nothing else is published", () => {
    const hourly = range({ 10: amount(14.5, "usd-hour"), 90: amount(96.72, "usd-hour") });
    expect(occupationData(role({ "salary.range": hourly }), URL_OF_PAGE).estimatedSalary).toEqual({
      "@type": "MonetaryAmountDistribution",
      name: "base",
      currency: "USD",
      duration: "PT1H",
      percentile10: 14.5,
      percentile90: 96.72,
    });
  });

  test("leave out a wage of which only a bound is published", () => {
    const topCoded = range({
      10: amount(100_000, "usd-year"),
      90: amount(239_200, "usd-year", "at least"),
    });
    expect(
      occupationData(role({ "salary.range": topCoded }), URL_OF_PAGE).estimatedSalary,
    ).not.toHaveProperty("percentile90");
  });

  test("say nothing of what is missing", () => {
    const data = occupationData(role({}), URL_OF_PAGE);
    for (const name of ["estimatedSalary", "skills", "educationRequirements", "description"])
      expect(data).not.toHaveProperty(name);
  });

  test("count experience in months", () => {
    const data = occupationData(
      role({ "preparation.experience": known(amount(1.5, "years"), from) }),
      URL_OF_PAGE,
    );
    expect(data.experienceRequirements).toMatchObject({ monthsOfExperience: 18 });
  });
});

test("a title's own source states an average and no percentiles", () => {
  const title = role(
    {
      "salary.yearly": known(amount(34_252, "usd-year"), from),
      "salary.range": known(
        { kind: "range", low: amount(27_000, "usd-year"), high: amount(41_000, "usd-year") },
        from,
      ),
    },
    { kind: "title", otherNames: ["Medical Secretary"] },
  );
  const data = occupationData(title, URL_OF_PAGE);
  expect(data.estimatedSalary).toEqual({
    "@type": "MonetaryAmount",
    currency: "USD",
    value: { "@type": "QuantitativeValue", value: 34_252, unitText: "YEAR" },
  });
  expect(data).not.toHaveProperty("alternateName");
  expect(problemsOf(data)).toEqual([]);
});
