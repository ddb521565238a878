import { afterEach, describe, expect, it } from "vitest";
import { readAll } from "../testing-adapters";
import { type Routes, serveBoards } from "../testing-server";
import { ashby } from "./ashby";
import { greenhouse } from "./greenhouse";
import { lever } from "./lever";
import { usajobs } from "./usajobs";

let close = async () => {};
afterEach(() => close());

async function serve(routes: Routes) {
  const server = await serveBoards(routes);
  close = server.close;
  return server;
}

describe("Greenhouse", () => {
  const PATH = "/v1/boards/acme/jobs?content=true";
  const job = {
    id: 4285367007,
    internal_job_id: 144381,
    title: "Registered Nurse",
    updated_at: "2026-11-20T09:12:00-05:00",
    first_published: "2026-11-18T22:30:00-05:00",
    requisition_id: "50",
    location: { name: "San Jose, CA" },
    absolute_url: "https://boards.greenhouse.io/acme/jobs/4285367007",
    metadata: null,
    content:
      "&lt;p&gt;Care &amp;amp; comfort.&lt;/p&gt;&lt;div class=&quot;pay-input&quot;&gt;&lt;div class=&quot;title&quot;&gt;Annual pay range&lt;/div&gt;&lt;div class=&quot;pay-range&quot;&gt;&lt;span&gt;$86,000&lt;/span&gt;&lt;span class=&quot;divider&quot;&gt;&amp;mdash;&lt;/span&gt;&lt;span&gt;$114,000 USD&lt;/span&gt;&lt;/div&gt;&lt;/div&gt;",
  };

  it("is read in one answer, its markup unpacked once", async () => {
    const { url } = await serve({ [PATH]: { jobs: [job], meta: { total: 1 } } });
    const { postings } = await readAll(greenhouse, url);
    expect(postings).toMatchObject([
      {
        externalId: "4285367007",
        employer: "Acme",
        title: "Registered Nurse",
        places: [{ text: "San Jose, CA" }],
        remote: false,
        pay: { min: 86_000, max: 114_000, unit: "year" },
        postedAt: "2026-11-18T22:30:00-05:00",
        url: "https://boards.greenhouse.io/acme/jobs/4285367007",
      },
    ]);
    expect(postings[0]?.description).toContain("<p>Care &amp; comfort.</p>");
  });

  it("states no pay where its range has no unit or is in no dollars of ours", async () => {
    const jobs = ["Pay range|USD", "Annual pay range|CAD", "Hourly rate|USD"].map((text) => {
      const [title = "", currency = ""] = text.split("|");
      const content = job.content.replace("Annual pay range", title).replace("USD", currency);
      return { ...job, content: content.replace("86,000", "41.50").replace("114,000", "55") };
    });
    const { url } = await serve({ [PATH]: { jobs } });
    const { postings } = await readAll(greenhouse, url);
    expect(postings.map(({ pay }) => pay)).toEqual([
      null,
      null,
      { min: 41.5, max: 55, unit: "hour" },
    ]);
  });

  it("is refused where its answer is cut, or something else, and says which entries it could not read", async () => {
    const { url, routes } = await serve({ [PATH]: '{"jobs":[{"id":1,"ti' });
    await expect(readAll(greenhouse, url)).rejects.toThrow("answers with no JSON, or with a part");
    routes[PATH] = { error: "gone" };
    await expect(readAll(greenhouse, url)).rejects.toThrow(
      "in another form than its API has: jobs",
    );
    routes[PATH] = { jobs: [{ ...job, title: "" }, job, null] };
    const { postings, unreadable } = await readAll(greenhouse, url);
    expect(postings).toHaveLength(1);
    expect(unreadable.map((text) => text.split(":").slice(0, 2).join(":"))).toEqual([
      "posting 1: title",
      "posting 3: ",
    ]);
  });
});

describe("Lever", () => {
  const job = {
    id: "ff7ef527-b0d3-4c44-836a-8d6b58ac321e",
    text: "Line Cook",
    categories: {
      location: "Portland, OR",
      commitment: "Full-time",
      allLocations: ["Portland, OR", "Salem, OR"],
    },
    country: "US",
    workplaceType: "on-site",
    createdAt: 1_763_942_400_000,
    description: "<div>We cook.</div>",
    lists: [{ text: "What you bring", content: "<li>Knives</li>" }],
    additional: "<div>Thanks.</div>",
    hostedUrl: "https://jobs.lever.co/acme/ff7ef527-b0d3-4c44-836a-8d6b58ac321e",
    salaryRange: { currency: "USD", interval: "per-hour-wage", min: 22, max: 26.5 },
  };

  it("is read page by page to its last", async () => {
    const all = Array.from({ length: 205 }, (_, at) => ({ ...job, id: `id-${at}` }));
    const { url, asked } = await serve({
      "/v0/postings/acme": (request, response) => {
        const { searchParams } = new URL(request.url ?? "", "http://localhost");
        const [skip, limit] = ["skip", "limit"].map((name) => Number(searchParams.get(name)));
        response.end(JSON.stringify(all.slice(skip, (skip as number) + (limit as number))));
      },
    });
    const { postings } = await readAll(lever, url);
    expect(new Set(postings.map(({ externalId }) => externalId)).size).toBe(205);
    expect(asked).toHaveLength(3);
    expect(postings[0]).toMatchObject({
      title: "Line Cook",
      places: [{ text: "Portland, OR" }, { text: "Salem, OR" }],
      remote: false,
      pay: { min: 22, max: 26.5, unit: "hour" },
      postedAt: 1_763_942_400_000,
    });
    expect(postings[0]?.description).toBe(
      "<div>We cook.</div>\n<h3>What you bring</h3><ul><li>Knives</li></ul>\n<div>Thanks.</div>",
    );
  });
});

describe("Ashby", () => {
  const job = {
    id: "145ff46b-1441-4773-bcd3-c8c90baa598a",
    title: "Warehouse Associate",
    location: "Dallas",
    secondaryLocations: [
      { location: "Remote (US)", address: { postalAddress: { addressCountry: "United States" } } },
    ],
    isListed: true,
    isRemote: true,
    publishedAt: "2026-11-20T16:21:55.393+00:00",
    address: {
      postalAddress: { addressRegion: "Texas", addressCountry: "USA", addressLocality: "Dallas" },
    },
    jobUrl: "https://jobs.ashbyhq.com/acme/145ff46b-1441-4773-bcd3-c8c90baa598a",
    descriptionHtml: "<p>You lift.</p>",
    compensation: {
      compensationTierSummary: "$21 – $24 per hour • Offers Bonus",
      summaryComponents: [
        {
          compensationType: "Salary",
          interval: "1 HOUR",
          currencyCode: "USD",
          minValue: 21,
          maxValue: 24,
        },
        {
          compensationType: "Bonus",
          interval: "1 YEAR",
          currencyCode: "USD",
          minValue: 500,
          maxValue: 500,
        },
      ],
    },
  };

  it("is read in one answer, without postings that it does not list", async () => {
    const { url } = await serve({
      "/posting-api/job-board/acme?includeCompensation=true": {
        apiVersion: "1",
        jobs: [job, { ...job, id: "unlisted", isListed: false }],
      },
    });
    const { postings, unreadable } = await readAll(ashby, url);
    expect(unreadable).toEqual([]);
    expect(postings).toMatchObject([
      {
        externalId: "145ff46b-1441-4773-bcd3-c8c90baa598a",
        places: [
          { text: "Dallas", city: "Dallas", region: "Texas", country: "USA" },
          { text: "Remote (US)", country: "United States" },
        ],
        remote: true,
        pay: { min: 21, max: 24, unit: "hour" },
      },
    ]);
  });
});

describe("USAJOBS", () => {
  const item = {
    MatchedObjectId: "441132200",
    MatchedObjectDescriptor: {
      PositionID: "16-CFPB-439-P",
      PositionTitle: "IT Specialist",
      PositionURI: "https://www.usajobs.gov:443/GetJob/ViewDetails/441132200",
      PositionLocation: [
        {
          LocationName: "Denver, Colorado",
          CountryCode: "United States",
          CountrySubDivisionCode: "Colorado",
          CityName: "Denver, Colorado",
        },
      ],
      OrganizationName: "Bureau of Examples",
      JobCategory: [{ Name: "Information Technology Management", Code: "2210" }],
      PositionRemuneration: [
        { MinimumRange: "99200.0", MaximumRange: "128956.0", RateIntervalCode: "PA" },
      ],
      PublicationStartDate: "2026-11-16",
      ApplicationCloseDate: "2026-12-11",
      QualificationSummary: "One year <of> experience.",
      UserArea: { Details: { JobSummary: "You keep it running.", RemoteIndicator: false } },
    },
  };

  it("is read with the key of whoever runs the server, page by page", async () => {
    const pages = [500, 1].map((length) => Array.from({ length }, () => item));
    const { url, asked } = await serve({
      "/api/search": (request, response) => {
        const page = new URL(request.url ?? "", "http://localhost").searchParams.get("Page");
        const SearchResultItems = pages[Number(page) - 1];
        response.end(
          JSON.stringify({ SearchResult: { SearchResultCountAll: 501, SearchResultItems } }),
        );
      },
    });
    const { postings } = await readAll(usajobs("key"), url, { board: "me@example.org" });
    expect(postings).toHaveLength(501);
    expect(
      asked.map(({ headers }) => [headers["user-agent"], headers["authorization-key"]]),
    ).toEqual([
      ["me@example.org", "key"],
      ["me@example.org", "key"],
    ]);
    expect(postings[0]).toMatchObject({
      externalId: "441132200",
      employer: "Bureau of Examples",
      places: [{ city: "Denver", region: "Colorado", country: "United States" }],
      pay: { min: 99_200, max: 128_956, unit: "year" },
      validUntil: "2026-12-11",
      series: "2210",
      description: "<p>You keep it running.</p>\n<p>One year &lt;of&gt; experience.</p>",
    });
  });
});
