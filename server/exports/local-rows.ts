import type { LocalFigures } from "@/server/explore/occupations";
import type { Place } from "@/server/places/place";
import type { Source } from "@/server/sources/sources";
import type { FigureRow } from "./figure-columns";
import { amountColumns, type Subject } from "./figure-rows";
import { sourceColumns } from "./source-columns";

/** What each is called; the ids are those of the files of pay by place, where those have them. */
const KINDS: Record<keyof LocalFigures, { figure: string; label: string; unit: string }> = {
  median: { figure: "place.pay.median", label: "Median pay", unit: "usd-year" },
  atPrices: {
    figure: "place.pay.medianAtAveragePrices",
    label: "Median pay at average prices",
    unit: "usd-year",
  },
  jobs: { figure: "place.jobs", label: "Jobs", unit: "jobs" },
};

/** An occupation's figures in the place that it is seen from. */
export const rowsOfLocal = (
  local: LocalFigures,
  place: Place,
  subject: Subject,
  sources: Source[],
): FigureRow[] =>
  (Object.keys(KINDS) as (keyof LocalFigures)[]).map((kind) => {
    const figure = local[kind];
    return {
      ...subject,
      place: place.code,
      place_title: place.title,
      ...KINDS[kind],
      scope: figure.of ?? null,
      note: figure.note ?? null,
      ...(figure.state === "known" ? amountColumns(figure.value) : { missing: figure.reason }),
      ...sourceColumns(figure.sourceId, sources),
    };
  });
