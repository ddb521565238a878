import { formatWage, grouped } from "@/server/figures/format";
import type { LocalPay, Pay, PlacePay } from "./place";
import { atAveragePrices } from "./prices";

/** A line of the table of a place beside the country; "-" where nothing is published. */
export interface LocalRow {
  label: string;
  local: string;
  /** null where the line is itself measured by the country's */
  nation: string | null;
}

/** An occupation in a place and in the whole country, line by line. */
export function localRows({ local, nation }: Pick<LocalPay, "local" | "nation">): LocalRow[] {
  return [
    { label: "Median", local: medianText(local), nation: medianText(nation) },
    { label: "10th to 90th percentile", local: rangeText(local), nation: rangeText(nation) },
    { label: "Median at average prices", local: atPricesText(local), nation: medianText(nation) },
    { label: "Jobs of employees", local: jobsText(local), nation: jobsText(nation) },
    {
      label: "Share of all jobs, country = 1",
      local: local?.locationQuotient == null ? "-" : String(local.locationQuotient),
      nation: null,
    },
  ];
}

const medianText = (pay: Pay | null) => (pay?.median == null ? "-" : wageText(pay.median, pay));

const rangeText = (pay: Pay | null) =>
  pay?.p10 == null || pay.p90 == null
    ? "-"
    : `${formatWage(pay.p10, pay.unit)} to ${wageText(pay.p90, pay)}`;

const atPricesText = (local: PlacePay | null) =>
  local?.median == null || !local.prices
    ? "-"
    : wageText(atAveragePrices(local.median, local.prices.level, local.unit), local);

const jobsText = (pay: { employment: number | null } | null) =>
  pay?.employment == null ? "-" : grouped(pay.employment);

/** Pay by the hour says so, as everywhere: that by the year is what a reader expects. */
const wageText = (pay: number, { unit }: Pay) =>
  `${formatWage(pay, unit)}${unit === "hour" ? " an hour" : ""}`;

/** The median there against the country's, in a sentence; "" where either is missing. */
export function localSentence({ local, nation }: LocalPay): string {
  if (local?.median == null || nation?.median == null || local.unit !== nation.unit) return "";
  const percent = Math.round(Math.abs(local.median / nation.median - 1) * 100);
  const against =
    percent === 0
      ? "about that of the whole country"
      : `${percent}% ${local.median > nation.median ? "above" : "below"} that of the whole country`;
  return `The median in ${local.title} is ${against}.`;
}

/** What a reader has to know of the place's figures: whose they are, and whose prices. */
export function localNotes({ place, title, local }: LocalPay): string[] {
  if (!local)
    return [
      `The tables that are loaded have no estimate of ${title} in ${place.title}${place.kind === "state" || place.kind === "territory" ? "" : " or its state"}.`,
    ];
  const { prices } = local;
  return [
    local.code !== place.code &&
      `The tables that are loaded have no median of ${title} in ${place.title}: these are the figures of ${local.title}, the state that it lies in.`,
    prices ? pricesNote(local.title, prices) : `No price level of ${local.title} is published.`,
  ].filter((note) => typeof note === "string");
}

function pricesNote(title: string, { level, ofState }: NonNullable<PlacePay["prices"]>): string {
  const apart = Math.abs(level - 100).toFixed(1);
  const prices = `Prices in ${ofState ? `the state of ${title}` : title} are ${apart}% ${level < 100 ? "below" : "above"} the country's`;
  return ofState ? `${prices}; the area has no level of its own.` : `${prices}.`;
}
