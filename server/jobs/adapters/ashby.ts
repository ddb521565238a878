import { z } from "zod";
import { statedPay } from "../pay";
import type { PayUnit, StatedPay } from "../posting";
import { type Adapter, type FetchedPosting, readEntries, type StatedPlace } from "./adapter";
import { readJson } from "./json";

const answer = z.object({ jobs: z.array(z.unknown()) });

const address = z
  .object({
    postalAddress: z
      .object({
        addressLocality: z.string().nullish(),
        addressRegion: z.string().nullish(),
        addressCountry: z.string().nullish(),
      })
      .nullish(),
  })
  .nullish();

const component = z.object({
  compensationType: z.string().nullish(),
  interval: z.string().nullish(),
  currencyCode: z.string().nullish(),
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
});

const job = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  jobUrl: z.url(),
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  location: z.string().nullish(),
  address,
  secondaryLocations: z.array(z.object({ location: z.string().nullish(), address })).nullish(),
  publishedAt: z.string().nullish(),
  descriptionHtml: z.string().nullish(),
  compensation: z.object({ summaryComponents: z.array(component).nullish() }).nullish(),
});

const INTERVALS: Record<string, PayUnit> = {
  "1 HOUR": "hour",
  "1 DAY": "day",
  "1 WEEK": "week",
  "1 MONTH": "month",
  "1 YEAR": "year",
};

/** Ashby's job board API: one answer holds the whole board. */
export const ashby: Adapter = {
  baseOf: () => "https://api.ashbyhq.com",
  async *read({ board, employer }, { base, text }) {
    const url = `${base}/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`;
    const body = await text(url, { conditional: true });
    if (body === null) yield { postings: [], allSame: true };
    else
      yield readEntries(readJson(body, answer, url).jobs, job, (entry) =>
        entry.isListed === false ? null : postingOf(entry, employer),
      );
  },
};

function postingOf(entry: z.infer<typeof job>, employer: string): FetchedPosting {
  return {
    externalId: entry.id,
    employer,
    title: entry.title,
    places: [entry, ...(entry.secondaryLocations ?? [])].map(placeOf),
    remote: entry.isRemote === true,
    pay: payOf(entry),
    postedAt: entry.publishedAt ?? null,
    validUntil: null,
    url: entry.jobUrl,
    description: entry.descriptionHtml ?? "",
    series: null,
    occupationCode: null,
  };
}

function placeOf({
  location,
  address,
}: Pick<z.infer<typeof job>, "location" | "address">): StatedPlace {
  const postal = address?.postalAddress;
  return {
    text: location ?? "",
    city: postal?.addressLocality,
    region: postal?.addressRegion,
    country: postal?.addressCountry,
  };
}

/** The salary, where it is one; shares and bonuses are no pay by the hour or year. */
function payOf({ compensation }: z.infer<typeof job>): StatedPay | null {
  const salaries = (compensation?.summaryComponents ?? []).filter(
    ({ compensationType }) => compensationType === "Salary",
  );
  const [salary] = salaries;
  const unit = INTERVALS[salary?.interval ?? ""];
  if (!salary || !unit || salaries.length > 1) return null;
  const { minValue: min, maxValue: max, currencyCode: currency } = salary;
  return statedPay({ min, max, unit, currency });
}
