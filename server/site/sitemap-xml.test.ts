import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml";

const changed = new Date(Date.UTC(2026, 10, 24, 8, 30));
const parse = (xml: string) => new XMLParser({ ignoreAttributes: false }).parse(xml);

describe("a sitemap", () => {
  const xml = sitemapXml([{ path: "/" }, { path: "/search?a=1&b=<2>", changed }]);

  test("is well-formed, whatever an address holds", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parse(xml).urlset.url[1].loc).toBe("http://localhost:3000/search?a=1&b=<2>");
  });

  test("names whole addresses in the namespace of sitemaps.org", () => {
    const { urlset } = parse(xml);
    expect(urlset["@_xmlns"]).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    expect(urlset.url[0]).toEqual({ loc: "http://localhost:3000/" });
  });

  test("dates a page only where its day is known", () => {
    expect(parse(xml).urlset.url[1].lastmod).toBe("2026-11-24T08:30:00.000Z");
  });
});

describe("the index", () => {
  const xml = sitemapIndexXml({
    changed,
    shards: new Map([
      ["places", [{ path: "/jobs" }]],
      ["careers", [{ path: "/careers/actors", changed }]],
    ]),
  });

  test("names each sitemap, dated where its pages are", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parse(xml).sitemapindex.sitemap).toEqual([
      { loc: "http://localhost:3000/sitemap-places.xml" },
      {
        loc: "http://localhost:3000/sitemap-careers.xml",
        lastmod: "2026-11-24T08:30:00.000Z",
      },
    ]);
  });
});
