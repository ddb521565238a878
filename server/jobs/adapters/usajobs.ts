import { encode } from "html-entities";
import { z } from "zod";
import { statedPay } from "../pay";
import type { PayUnit, StatedPay } from "../posting";
import { type Adapter, type FetchedPosting, readEntries } from "./adapter";
import { readJson } from "./json";

const PAGE = 500;
/** The API wants some condition; this one is the widest that it has. */
const POSTED_WITHIN_DAYS = 60;
/** It answers with no more than so many of what it found. */
const MOST = 10_000;

const answer = z.object({
  SearchResult: z.object({
    SearchResultCountAll: z.number(),
    SearchResultItems: z.array(z.unknown()),
  }),
});

const text = z.string().nullish();

const item = z.object({
  MatchedObjectId: z.union([z.string(), z.number()]),
  MatchedObjectDescriptor: z.object({
    PositionTitle: z.string().min(1),
    PositionURI: z.url(),
    OrganizationName: text,
    DepartmentName: text,
    PositionLocation: z
      .array(
        z.object({
          LocationName: text,
          CountryCode: text,
          CountrySubDivisionCode: text,
          CityName: text,
        }),
      )
      .nullish(),
    JobCategory: z.array(z.object({ Code: text })).nullish(),
    PositionRemuneration: z
      .array(z.object({ MinimumRange: text, MaximumRange: text, RateIntervalCode: text }))
      .nullish(),
    PublicationStartDate: text,
    ApplicationCloseDate: text,
    QualificationSummary: text,
    UserArea: z
      .object({
        Details: z
          .object({
            JobSummary: text,
            MajorDuties: z.array(z.string()).nullish(),
            RemoteIndicator: z.boolean().nullish(),
          })
          .nullish(),
      })
      .nullish(),
  }),
});

type Descriptor = z.infer<typeof item>["MatchedObjectDescriptor"];

const INTERVALS: Record<string, PayUnit> = { PH: "hour", PD: "day", PM: "month", PA: "year" };

/** USAJOBS' search API, with the key of whoever runs the server: `board` is the e-mail address that it is for. */
export const usajobs = (key: string): Adapter => ({
  baseOf: () => "https://data.usajobs.gov",
  async *read({ board, employer }, access) {
    const headers = { "user-agent": board, "authorization-key": key };
    for (let page = 1, read = 0; ; page++) {
      const url = `${access.base}/api/search?DatePosted=${POSTED_WITHIN_DAYS}&ResultsPerPage=${PAGE}&Page=${page}&Fields=Full`;
      const body = await access.text(url, { headers });
      const { SearchResult } = readJson(body ?? "", answer, url);
      const { SearchResultItems: items, SearchResultCountAll: all } = SearchResult;
      read += items.length;
      const batch = readEntries(items, item, (entry) => postingOf(entry, employer));
      yield { ...batch, partial: batch.partial || all > MOST };
      if (items.length === 0 || read >= Math.min(all, MOST)) return;
    }
  },
});

function postingOf(entry: z.infer<typeof item>, employer: string): FetchedPosting {
  const job = entry.MatchedObjectDescriptor;
  const details = job.UserArea?.Details;
  return {
    externalId: String(entry.MatchedObjectId),
    employer: job.OrganizationName || job.DepartmentName || employer,
    title: job.PositionTitle,
    places: (job.PositionLocation ?? []).map((place) => ({
      text: place.LocationName ?? "",
      // "Denver, Colorado": the city's own name is before the comma.
      city: place.CityName?.split(",")[0]?.trim(),
      region: place.CountrySubDivisionCode,
      country: place.CountryCode,
    })),
    remote: details?.RemoteIndicator === true,
    pay: payOf(job),
    postedAt: job.PublicationStartDate ?? null,
    validUntil: job.ApplicationCloseDate ?? null,
    url: job.PositionURI,
    description: descriptionOf(job),
    series: job.JobCategory?.[0]?.Code ?? null,
    occupationCode: null,
  };
}

function payOf({ PositionRemuneration }: Descriptor): StatedPay | null {
  const [pay] = PositionRemuneration ?? [];
  const unit = INTERVALS[pay?.RateIntervalCode ?? ""];
  if (!pay || !unit) return null;
  const [min, max] = [pay.MinimumRange, pay.MaximumRange].map((amount) => Number(amount) || null);
  return statedPay({ min, max, unit, currency: "USD" });
}

/** Its texts are plain: they become paragraphs. */
function descriptionOf(job: Descriptor): string {
  const details = job.UserArea?.Details;
  const texts = [details?.JobSummary, ...(details?.MajorDuties ?? []), job.QualificationSummary];
  return texts
    .flatMap((one) => one?.split(/\n+/) ?? [])
    .filter((one) => one.trim())
    .map((one) => `<p>${encode(one)}</p>`)
    .join("\n");
}
