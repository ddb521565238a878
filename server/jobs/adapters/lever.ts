import { encode } from "html-entities";
import { z } from "zod";
import { statedPay } from "../pay";
import type { PayUnit } from "../posting";
import { type Adapter, type FetchedPosting, readEntries } from "./adapter";
import { readJson } from "./json";

const PAGE = 100;

const answer = z.array(z.unknown());

const job = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  hostedUrl: z.url(),
  createdAt: z.number().nullish(),
  country: z.string().nullish(),
  workplaceType: z.string().nullish(),
  categories: z
    .object({
      location: z.string().nullish(),
      allLocations: z.array(z.string()).nullish(),
    })
    .nullish(),
  description: z.string().nullish(),
  lists: z.array(z.object({ text: z.string().nullish(), content: z.string().nullish() })).nullish(),
  additional: z.string().nullish(),
  salaryRange: z
    .object({
      currency: z.string().nullish(),
      interval: z.string().nullish(),
      min: z.number().nullish(),
      max: z.number().nullish(),
    })
    .nullish(),
});

const INTERVALS: Record<string, PayUnit> = {
  "per-hour-wage": "hour",
  "per-day-wage": "day",
  "per-week-salary": "week",
  "per-month-salary": "month",
  "per-year-salary": "year",
};

/** Lever's postings API, a page at a time. */
export const lever: Adapter = {
  baseOf: () => "https://api.lever.co",
  async *read({ board, employer }, { base, text, forget }) {
    for (let skip = 0; ; skip += PAGE) {
      const url = `${base}/v0/postings/${encodeURIComponent(board)}?mode=json&skip=${skip}&limit=${PAGE}`;
      // That its first page is as it was says something of the board only where it has no other.
      const body = await text(url, { conditional: skip === 0 });
      if (body === null) {
        yield { postings: [], allSame: true };
        return;
      }
      const entries = readJson(body, answer, url);
      yield readEntries(entries, job, (entry) => postingOf(entry, employer));
      if (entries.length < PAGE) return;
      if (skip === 0) forget(url);
    }
  },
};

function postingOf(entry: z.infer<typeof job>, employer: string): FetchedPosting {
  const { id, text, hostedUrl, createdAt, country, workplaceType, categories } = entry;
  const texts = categories?.allLocations?.length
    ? categories.allLocations
    : [categories?.location ?? ""];
  return {
    externalId: id,
    employer,
    title: text,
    places: texts.map((place) => ({ text: place, country: texts.length === 1 ? country : null })),
    remote: workplaceType === "remote",
    pay: payOf(entry),
    postedAt: createdAt ?? null,
    validUntil: null,
    url: hostedUrl,
    description: descriptionOf(entry),
    series: null,
    occupationCode: null,
  };
}

function payOf({ salaryRange }: z.infer<typeof job>) {
  const unit = INTERVALS[salaryRange?.interval ?? ""];
  return salaryRange && unit ? statedPay({ ...salaryRange, unit }) : null;
}

/** The body, its lists with their headings, and the closing words. */
function descriptionOf({ description, lists, additional }: z.infer<typeof job>): string {
  const listed = (lists ?? []).map(
    ({ text, content }) => `<h3>${encode(text ?? "")}</h3><ul>${content ?? ""}</ul>`,
  );
  return [description ?? "", ...listed, additional ?? ""].join("\n");
}
