import { describe, expect, test } from "vitest";
import { breadcrumbData, CAREERS, scriptText, websiteData } from "./structured-data";
import { problemsOf } from "./testing-vocabulary";

describe("by the rules of schema.org", () => {
  test("the way to a page holds", () => {
    const way = breadcrumbData(
      [CAREERS, { name: "Actors", path: "/careers/actors" }],
      "http://localhost:3000",
    );
    expect(problemsOf(way)).toEqual([]);
    expect(way.itemListElement).toEqual([
      {
        "@type": "ListItem",
        position: 1,
        name: "Rolewise",
        item: { "@id": "http://localhost:3000/" },
      },
      {
        "@type": "ListItem",
        position: 2,
        name: "Careers",
        item: { "@id": "http://localhost:3000/careers" },
      },
      {
        "@type": "ListItem",
        position: 3,
        name: "Actors",
        item: { "@id": "http://localhost:3000/careers/actors" },
      },
    ]);
  });

  test("the site with its search holds", () => {
    const site = websiteData();
    expect(problemsOf(site)).toEqual([]);
    expect(site.potentialAction).toMatchObject({
      target: { urlTemplate: "http://localhost:3000/search?q={search_term_string}" },
    });
  });

  test.each([
    [{ "@type": "Ocupation", name: "Actors" }, 'no type "Ocupation"'],
    [{ "@type": "Occupation", nmae: "Actors" }, "Occupation.nmae: no such property"],
    [{ "@type": "Occupation", percentile10: 1 }, "percentile10: not a property of it"],
    [{ "@type": "Occupation", estimatedSalary: "much" }, 'estimatedSalary: "much"'],
    [
      { "@type": "Occupation", estimatedSalary: { "@type": "Country", name: "US" } },
      "estimatedSalary: a Country",
    ],
    [{ "@type": "MonetaryAmountDistribution", median: "16.47" }, 'median: "16.47"'],
    [{ "@type": "MonetaryAmountDistribution", duration: "a year" }, 'duration: "a year"'],
    [{ "@type": "Occupation", url: "careers" }, 'url: "careers"'],
    [{ "@type": "JobPosting", datePosted: "yesterday" }, 'datePosted: "yesterday"'],
  ])("%j does not", (node, problem) => {
    expect(problemsOf(node).join()).toContain(problem);
  });
});

test("no text can end the script element that it stands in", () => {
  const text = scriptText({ name: "</script><script>alert(1)</script>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>" });
});
