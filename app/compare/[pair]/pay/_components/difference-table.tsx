"use client";

import { useMemo } from "react";
import type { PlaceColumn } from "@/app/_components/place-column";
import { PlaceTable, type PlaceTableProps } from "@/app/_components/place-table";
import { formatWage, grouped } from "@/server/figures/format";
import { LETTERS } from "@/server/places/difference-map";
import {
  DIFFERENCE_SORTS,
  type DifferenceRow,
  type DifferenceSort,
} from "@/server/places/differences";

type Unit = "hour" | "year";

interface DifferenceTableProps
  extends Pick<
    PlaceTableProps<DifferenceRow, DifferenceSort>,
    "caption" | "rows" | "stateNames" | "path" | "start"
  > {
  units: { left: Unit; right: Unit };
}

/** Two occupations' pay in every place. */
export function DifferenceTable({ units: { left, right }, ...table }: DifferenceTableProps) {
  const columns = useMemo(() => columnsOf({ left, right }), [left, right]);
  return <PlaceTable columns={columns} values={DIFFERENCE_SORTS} {...table} />;
}

function columnsOf(
  units: DifferenceTableProps["units"],
): PlaceColumn<DifferenceRow, DifferenceSort>[] {
  const median = (side: "left" | "right") => ({
    heading: `${LETTERS[side]}: median ${units[side] === "hour" ? "an hour" : "a year"}`,
    sort: side,
    main: true,
    cell: (row: DifferenceRow) => wageText(row[side], units[side]),
  });
  const difference: PlaceColumn<DifferenceRow, DifferenceSort> = {
    heading: "Difference",
    sort: "by",
    ends: { desc: "Where A is furthest ahead", asc: "Where B is furthest ahead" },
    cell: ({ by }) => differenceText(by, units.left),
  };
  return [
    median("left"),
    median("right"),
    ...(units.left === units.right ? [difference] : []),
    { heading: "A: jobs", sort: "leftJobs", cell: ({ leftJobs }) => jobsText(leftJobs) },
    { heading: "B: jobs", sort: "rightJobs", cell: ({ rightJobs }) => jobsText(rightJobs) },
  ];
}

const wageText = (value: number | null, unit: Unit) =>
  value === null ? "-" : formatWage(value, unit);
const jobsText = (value: number | null) => (value === null ? "-" : grouped(value));

/** Whose median is higher, by its letter, and by how much. */
function differenceText(by: number | null, unit: Unit): string {
  if (by === null) return "-";
  if (by === 0) return "none";
  return `${by > 0 ? LETTERS.left : LETTERS.right} +${formatWage(Math.abs(by), unit)}`;
}
