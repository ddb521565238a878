"use client";

import { useMemo } from "react";
import type { PlaceColumn } from "@/app/_components/place-column";
import { PlaceTable, type PlaceTableProps } from "@/app/_components/place-table";
import { formatWage, grouped } from "@/server/figures/format";
import { PAY_SORTS, type PayRow, type PaySort } from "@/server/places/pay-rows";

interface PayTableProps
  extends Pick<
    PlaceTableProps<PayRow, PaySort>,
    "caption" | "rows" | "stateNames" | "path" | "start"
  > {
  unit: "hour" | "year";
}

/** An occupation's pay in every place. */
export function PayTable({ unit, ...table }: PayTableProps) {
  const hasRange = table.rows.some(({ p10, p90 }) => p10 !== null && p90 !== null);
  const columns = useMemo(() => columnsOf(unit, hasRange), [unit, hasRange]);
  return <PlaceTable columns={columns} values={PAY_SORTS} {...table} />;
}

/** Without the percentiles where no place has them. */
function columnsOf(unit: "hour" | "year", hasRange: boolean): PlaceColumn<PayRow, PaySort>[] {
  const wage = (value: number | null) => (value === null ? "-" : formatWage(value, unit));
  const range: PlaceColumn<PayRow, PaySort> = {
    heading: "10th to 90th percentile",
    sort: null,
    cell: ({ p10, p90 }) => (p10 === null && p90 === null ? "-" : `${wage(p10)} to ${wage(p90)}`),
  };
  return [
    {
      heading: unit === "hour" ? "Median an hour" : "Median a year",
      sort: "median",
      main: true,
      cell: ({ median }) => wage(median),
    },
    ...(hasRange ? [range] : []),
    {
      heading: "Median at average prices",
      sort: "prices",
      cell: ({ atPrices, ofState }) => (
        <>
          {wage(atPrices)}
          {atPrices !== null && ofState && <abbr title="By the price level of its state">*</abbr>}
        </>
      ),
    },
    {
      heading: "Jobs",
      sort: "jobs",
      main: true,
      cell: ({ jobs }) => (jobs === null ? "-" : grouped(jobs)),
    },
    {
      heading: "How common",
      sort: "quotient",
      cell: ({ quotient }) => (quotient === null ? "-" : `${grouped(quotient, 2)} times`),
    },
  ];
}
