import { afterEach, describe, expect, it } from "vitest";
import { readAll } from "../testing-adapters";
import { type Routes, serveBoards } from "../testing-server";
import { pages } from "./pages";

let close = async () => {};
afterEach(() => close());

async function serve(routes: Routes) {
  const server = await serveBoards(routes);
  close = server.close;
  return server;
}

const JOB = {
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  title: "Physical Therapist",
  description: "<p>You help people move.</p>",
  datePosted: "2026-11-02",
  validThrough: "2026-12-31T23:59:00Z",
  hiringOrganization: { "@type": "Organization", name: "General Hospital" },
  jobLocation: {
    "@type": "Place",
    address: { addressLocality: "Tampa", addressRegion: "FL", addressCountry: "US" },
  },
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "USD",
    value: { "@type": "QuantitativeValue", minValue: "38.5", maxValue: 52, unitText: "HOUR" },
  },
  occupationalCategory: "29-1123.00 Physical Therapists",
};

const pageWith = (...data: unknown[]) =>
  `<!doctype html><title>Job</title>${data
    .map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`)
    .join("")}<h1>Job</h1>`;

const sitemap = (...links: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${links
    .map((link) => `<url><loc>${link}</loc></url>`)
    .join("")}</urlset>`;

describe("pages with schema.org JobPostings", () => {
  it("are found by an index of sitemaps, those of other sites left out", async () => {
    const { url, routes, asked } = await serve({ "/jobs/1": pageWith(JOB) });
    routes["/sitemap.xml"] =
      `<sitemapindex><sitemap><loc>${url}/s1.xml</loc></sitemap><sitemap><loc>http://10.0.0.1/x.xml</loc></sitemap></sitemapindex>`;
    routes["/s1.xml"] = sitemap(`${url}/jobs/1`, `${url}/about`, "https://example.org/jobs/2");
    routes["/about"] = pageWith({ "@type": "WebPage" });
    const { postings } = await readAll(pages, `${url}/sitemap.xml`);
    expect(asked.map((request) => request.url)).toEqual([
      "/sitemap.xml",
      "/s1.xml",
      "/jobs/1",
      "/about",
    ]);
    expect(postings).toEqual([
      {
        externalId: `${url}/jobs/1`,
        employer: "General Hospital",
        title: "Physical Therapist",
        places: [{ text: "Tampa, FL", city: "Tampa", region: "FL", country: "US" }],
        remote: false,
        pay: { min: 38.5, max: 52, unit: "hour" },
        postedAt: "2026-11-02",
        validUntil: "2026-12-31T23:59:00Z",
        url: `${url}/jobs/1`,
        description: "<p>You help people move.</p>",
        series: null,
        occupationCode: "29-1123.00",
      },
    ]);
  });

  it("are found by feeds, in a graph beside other data and broken data", async () => {
    const { url, routes } = await serve({
      "/jobs/1": `<script type="application/ld+json">{broken</script>${pageWith({ "@graph": [{ "@type": "Organization" }, JOB] })}`,
      "/jobs/2": pageWith([{ ...JOB, title: "Nurse", jobLocationType: "TELECOMMUTE" }]),
    });
    routes["/rss"] = `<rss><channel><item><link>${url}/jobs/1</link></item></channel></rss>`;
    routes["/atom"] = `<feed><entry><link href="${url}/jobs/2"/></entry></feed>`;
    const byRss = await readAll(pages, `${url}/rss`);
    const byAtom = await readAll(pages, `${url}/atom`);
    expect(byRss.postings.map(({ title }) => title)).toEqual(["Physical Therapist"]);
    expect(byAtom.postings).toMatchObject([{ title: "Nurse", remote: true }]);
  });

  it("are no posting where they list several, and keep theirs where they cannot be read", async () => {
    const { url, routes } = await serve({
      "/jobs": pageWith(JOB, JOB),
      "/jobs/1": pageWith(JOB),
      "/jobs/2": (_, response) => response.writeHead(500).end(),
      "/jobs/3": pageWith({ ...JOB, title: "" }),
    });
    // Nobody answers for the last one: it is gone.
    const paths = ["/jobs", "/jobs/1", "/jobs/2", "/jobs/3", "/jobs/4"];
    routes["/s.xml"] = sitemap(...paths.map((path) => url + path));
    const { postings, batches, unreadable } = await readAll(pages, `${url}/s.xml`);
    expect(postings).toHaveLength(1);
    expect(batches.flatMap(({ same }) => same ?? [])).toEqual([`${url}/jobs/2`, `${url}/jobs/3`]);
    expect(unreadable[0]).toBe(`${url}/jobs/2 was answered 500.`);
    expect(unreadable[1]).toContain("posting 1: title");
    expect(batches.some(({ partial }) => partial)).toBe(false);
  });

  it("are refused where nothing of them is what it should be", async () => {
    const { url, routes } = await serve({
      "/a": "no XML <",
      "/b": "<html></html>",
      "/c": "<p>none",
    });
    await expect(readAll(pages, `${url}/a`)).rejects.toThrow("/a is no XML");
    await expect(readAll(pages, `${url}/b`)).rejects.toThrow("neither a sitemap nor a feed");
    routes["/d"] = sitemap(`${url}/c`);
    await expect(readAll(pages, `${url}/d`)).rejects.toThrow("None of the 1 pages");
  });

  it("state no pay without a unit", async () => {
    const value = { "@type": "QuantitativeValue", value: 60_000 };
    const { url, routes } = await serve({
      "/jobs/1": pageWith({ ...JOB, baseSalary: { currency: "USD", value } }),
    });
    routes["/s.xml"] = sitemap(`${url}/jobs/1`);
    expect((await readAll(pages, `${url}/s.xml`)).postings[0]?.pay).toBeNull();
  });
});
