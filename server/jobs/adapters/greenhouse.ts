import { decode } from "html-entities";
import { z } from "zod";
import { statedPay } from "../pay";
import type { PayUnit, StatedPay } from "../posting";
import { type Adapter, type FetchedPosting, readEntries } from "./adapter";
import { readJson } from "./json";

const answer = z.object({ jobs: z.array(z.unknown()) });

const job = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string().min(1),
  absolute_url: z.url(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  company_name: z.string().nullish(),
  first_published: z.string().nullish(),
  /** HTML, its markup written as entities once more */
  content: z.string().nullish(),
});

/** Greenhouse's job board API: one answer holds the whole board. */
export const greenhouse: Adapter = {
  baseOf: () => "https://boards-api.greenhouse.io",
  async *read({ board, employer }, { base, text }) {
    const url = `${base}/v1/boards/${encodeURIComponent(board)}/jobs?content=true`;
    const body = await text(url, { conditional: true });
    if (body === null) yield { postings: [], allSame: true };
    else
      yield readEntries(readJson(body, answer, url).jobs, job, (entry) =>
        postingOf(entry, employer),
      );
  },
};

function postingOf(entry: z.infer<typeof job>, employer: string): FetchedPosting {
  const description = decode(entry.content ?? "");
  const place = entry.location?.name ?? "";
  return {
    externalId: String(entry.id),
    employer: entry.company_name || employer,
    title: entry.title,
    places: [{ text: place }],
    remote: /\bremote\b/i.test(place),
    pay: payIn(description),
    postedAt: entry.first_published ?? null,
    validUntil: null,
    url: entry.absolute_url,
    description,
    series: null,
    occupationCode: null,
  };
}

/** The block that boards write a range of pay in: its title, the least and the most. */
const PAY =
  /<div class="title">([^<]*)<\/div>\s*<div class="pay-range">\s*<span>\$([\d,.]+)[^<]*<\/span>.*?<span>\$([\d,.]+)\s*(USD)?\s*<\/span>/s;

/** Only the title can say by which unit the pay is: without it the range says nothing for sure. */
function payIn(description: string): StatedPay | null {
  const [, title = "", least, most, currency] = description.match(PAY) ?? [];
  const unit = unitIn(title);
  if (!unit || !least || !most || !currency) return null;
  const [min, max] = [least, most].map((amount) => Number(amount.replaceAll(",", "")));
  return statedPay({ min, max, unit, currency });
}

function unitIn(title: string): PayUnit | null {
  if (/\b(hour|hourly)\b/i.test(title)) return "hour";
  return /\b(annual|annually|year|yearly)\b/i.test(title) ? "year" : null;
}
