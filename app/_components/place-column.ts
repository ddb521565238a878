import type { ReactNode } from "react";
import type { Order } from "@/server/places/table";

/** A column of a table of places: what it shows, and which end a first press puts on top. */
export interface PlaceColumn<Row, Sort extends string> {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** null where one cannot sort by it */
  sort: Sort | null;
  /** what its highest and lowest first are called, where not so */
  ends?: Record<Order, string>;
  /** whether it stands in a row's first line on a phone */
  main?: boolean;
}
