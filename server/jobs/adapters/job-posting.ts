import { Parser } from "htmlparser2";
import { z } from "zod";
import { statedPay } from "../pay";
import { PAY_UNITS, type StatedPay } from "../posting";
import { type Batch, type FetchedPosting, readEntries, type StatedPlace } from "./adapter";

const text = z.string().nullish();
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]).nullish();

const named = z.union([z.string(), z.object({ name: text })]).nullish();
const place = z.object({
  address: z
    .union([
      z.string(),
      z.object({ addressLocality: text, addressRegion: text, addressCountry: named }),
    ])
    .nullish(),
});
const amount = z.union([z.number(), z.string()]).nullish();
const salary = z.object({
  currency: text,
  value: z
    .union([
      z.number(),
      z.object({ minValue: amount, maxValue: amount, value: amount, unitText: text }),
    ])
    .nullish(),
});

const jobPosting = z.object({
  title: z.string().min(1),
  description: text,
  datePosted: text,
  validThrough: text,
  hiringOrganization: named,
  jobLocation: oneOrMore(place),
  jobLocationType: text,
  baseSalary: oneOrMore(salary),
  occupationalCategory: oneOrMore(z.union([z.string(), z.object({ codeValue: text })])),
});

type JobPosting = z.infer<typeof jobPosting>;

/**
 * The schema.org JobPosting of a page. Where it has several, the page is no posting but a list of them; one
 * that cannot be read stays as it was.
 */
export function postingsIn(html: string, url: string, employer: string): Batch {
  const entries = dataIn(html).flatMap(nodesOf).filter(isJobPosting);
  if (entries.length > 1) return { postings: [] };
  const read = readEntries(entries, jobPosting, (entry) => postingOf(entry, url, employer));
  const { postings, unreadable } = read;
  return { postings, unreadable, same: unreadable.length > 0 ? [url] : [] };
}

/** The JSON of a page's scripts; what cannot be parsed is none. */
function dataIn(html: string): unknown[] {
  const texts: string[] = [];
  let open = false;
  const parser = new Parser({
    onopentag(name, { type }) {
      open = name === "script" && type?.trim().toLowerCase() === "application/ld+json";
      if (open) texts.push("");
    },
    ontext(part) {
      if (open) texts[texts.length - 1] += part;
    },
    onclosetag() {
      open = false;
    },
  });
  parser.end(html);
  return texts.flatMap((one) => {
    try {
      return [JSON.parse(one)];
    } catch {
      return [];
    }
  });
}

/** The objects of a document: it may be one, a list, or a graph. */
function nodesOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf);
  const graph = (data as { "@graph"?: unknown } | null)?.["@graph"];
  return graph ? nodesOf(graph) : [data];
}

const isJobPosting = (node: unknown): boolean =>
  [(node as { "@type"?: unknown } | null)?.["@type"]].flat().includes("JobPosting");

function postingOf(job: JobPosting, url: string, employer: string): FetchedPosting {
  return {
    externalId: url,
    employer: nameOf(job.hiringOrganization) || employer,
    title: job.title,
    places: all(job.jobLocation).map(placeOf),
    remote: job.jobLocationType === "TELECOMMUTE",
    pay: payOf(all(job.baseSalary)[0]),
    postedAt: job.datePosted ?? null,
    validUntil: job.validThrough ?? null,
    url,
    description: job.description ?? "",
    series: null,
    occupationCode: codeIn(job),
  };
}

const all = <T>(value: T | T[] | null | undefined): T[] =>
  value === null || value === undefined ? [] : ([value].flat() as T[]);

const nameOf = (value: z.infer<typeof named>): string | null =>
  (typeof value === "string" ? value : value?.name) ?? null;

function placeOf({ address }: z.infer<typeof place>): StatedPlace {
  if (typeof address === "string" || !address) return { text: address ?? "" };
  const { addressLocality: city, addressRegion: region } = address;
  const country = nameOf(address.addressCountry);
  const text = [city, region].filter(Boolean).join(", ") || country || "";
  return { text, city, region, country };
}

function payOf(stated: z.infer<typeof salary> | undefined): StatedPay | null {
  const value = stated?.value;
  if (!value || typeof value === "number") return null;
  const unit = PAY_UNITS.find((one) => one === value.unitText?.toLowerCase());
  if (!unit) return null;
  const [min, max] = [value.minValue ?? value.value, value.maxValue ?? value.value].map(
    (bound) => Number(bound) || null,
  );
  return statedPay({ min, max, unit, currency: stated.currency });
}

/** "29-1141.00 Registered Nurses", as the vocabulary recommends it, names an occupation by its code. */
function codeIn({ occupationalCategory }: JobPosting): string | null {
  for (const category of all(occupationalCategory)) {
    const code = typeof category === "string" ? category : category.codeValue;
    const [found] = code?.match(/\b\d{2}-\d{4}(\.\d{2})?\b/) ?? [];
    if (found) return found;
  }
  return null;
}
