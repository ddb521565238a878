import { createHash } from "node:crypto";
import type { FetchedPosting } from "./adapters/adapter";
import { cleanLine, safeDescription } from "./describe";
import { leastYearly } from "./pay";
import type { PlaceFinder } from "./places";

/** A posting as it is stored, but for its role. */
export interface NormalPosting {
  id: string;
  externalId: string;
  employer: string;
  title: string;
  place: string;
  places: string[];
  remote: boolean;
  payMin: number | null;
  payMax: number | null;
  payUnit: string | null;
  payYearly: number | null;
  postedOn: string | null;
  validUntil: string | null;
  url: string;
  description: string;
  series: string | null;
  occupationCode: string | null;
  hash: string;
}

const LONGEST = { line: 300, id: 500, url: 2000 };

/** Cleans a posting; null where it is in another country, or has no title or address. */
export function normalise(
  fetched: FetchedPosting,
  sourceId: string,
  finder: PlaceFinder,
): NormalPosting | null {
  const { codes, abroad } = finder.locate(fetched.places);
  const title = cleanLine(fetched.title, LONGEST.line);
  if (abroad || !title || !isWebAddress(fetched.url)) return null;
  const { pay } = fetched;
  const externalId = cleanLine(fetched.externalId, LONGEST.id);
  const posting = {
    id: hashOf(`${sourceId}\n${externalId}`).slice(0, 20),
    externalId,
    employer: cleanLine(fetched.employer, LONGEST.line),
    title,
    place: cleanLine(placeText(fetched), LONGEST.line),
    places: codes,
    remote: fetched.remote,
    payMin: pay?.min ?? null,
    payMax: pay?.max ?? null,
    payUnit: pay?.unit ?? null,
    payYearly: leastYearly(pay),
    postedOn: dayIn(fetched.postedAt),
    validUntil: momentIn(fetched.validUntil),
    url: fetched.url,
    description: safeDescription(fetched.description),
    series: fetched.series && cleanLine(fetched.series, LONGEST.line),
    occupationCode: fetched.occupationCode,
  };
  return { ...posting, hash: hashOf(JSON.stringify(posting)) };
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const isWebAddress = (url: string): boolean =>
  url.length <= LONGEST.url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const placeText = ({ places }: FetchedPosting): string =>
  [...new Set(places.map(({ text }) => text.trim()).filter(Boolean))].join("; ");

/** The day that a board states, in the time zone that it states it in. */
function dayIn(stated: string | number | null): string | null {
  const moment = momentIn(stated);
  const [day] = String(stated).match(/^\d{4}-\d\d-\d\d/) ?? [];
  return moment && (day ?? moment.slice(0, 10));
}

function momentIn(stated: string | number | null): string | null {
  if (stated === null || stated === "") return null;
  const moment = new Date(stated);
  const year = moment.getUTCFullYear();
  return Number.isNaN(year) || year < 2000 || year > 2100 ? null : moment.toISOString();
}
