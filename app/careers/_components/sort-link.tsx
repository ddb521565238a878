import { Link } from "@/app/_components/link";
import { addressOf, type ExploreQuery } from "@/server/explore/query";
import type { Column } from "./columns";

/** A heading that sorts by its column; pressed again, it turns the order round. */
export function SortLink({ column, query }: { column: Column; query: ExploreQuery }) {
  const sorted = query.sort === column.sort;
  const order = sorted ? (query.order === "asc" ? "desc" : "asc") : column.first;
  return (
    <Link
      href={addressOf({ ...query, sort: column.sort, order, page: 1 })}
      scroll={false}
      className="text-ink"
    >
      {column.heading}
      {sorted && <span aria-hidden="true">{query.order === "asc" ? " ▲" : " ▼"}</span>}
    </Link>
  );
}
