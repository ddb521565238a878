import { PageLinks } from "@/app/_components/page-links";
import type { Asked } from "@/server/explore/asked";
import { type Explored, ROWS_A_PAGE } from "@/server/explore/explore";
import { addressOf } from "@/server/explore/query";
import type { SeenFrom } from "@/server/explore/seen-from";
import { grouped } from "@/server/figures/format";
import type { Citation } from "@/server/sources/citations";
import { ActiveFilters, NothingFound } from "./active-filters";
import { OccupationTable } from "./occupation-table";

interface FoundProps {
  asked: Asked;
  explored: Explored;
  /** how many occupations there are */
  all: number;
  citations: Citation[];
}

/** What the choices find: how many, which choices, and a page of the table. */
export function Found({
  asked: { query, place, occupations },
  explored,
  all,
  citations,
}: FoundProps) {
  const { rows, found, page, pages, active } = explored;
  const { seen } = place;
  const choices = { active, query, place: seen?.place.title };
  return (
    <section aria-labelledby="occupations" className="mt-6">
      <h2 id="occupations">{foundText(found, all)}</h2>
      <ActiveFilters {...choices} />
      {seen && (
        <p className="mt-3 max-w-3xl text-sm text-soft">
          {placeText(seen, all - occupations.length)}
        </p>
      )}
      {found === 0 ? (
        <NothingFound {...choices} />
      ) : (
        <>
          {pages > 1 && <p className="mt-2 text-sm text-soft">{pageText(explored)}</p>}
          <OccupationTable
            caption={seen ? `Occupations, with pay in ${seen.place.title}` : "Occupations"}
            rows={rows}
            citations={citations}
            query={query}
            there={seen}
          />
          <PageLinks
            address={(to) => addressOf({ ...query, page: to })}
            page={page}
            pages={pages}
          />
        </>
      )}
    </section>
  );
}

const foundText = (found: number, all: number) =>
  found === all
    ? `All ${grouped(all)} occupations`
    : `${grouped(found)} of ${grouped(all)} occupations`;

/** Whom the table leaves out, and which of its figures are not of the place. */
function placeText({ place: { title } }: SeenFrom, without: number): string {
  const left =
    without === 0
      ? ""
      : `${grouped(without)} occupations are left out: the tables that are loaded have no estimate of them in ${title}. `;
  return `${left}Pay and jobs are those of ${title}; growth and openings are of the whole country.`;
}

function pageText({ page, rows, found }: Explored): string {
  const first = (page - 1) * ROWS_A_PAGE + 1;
  return `${grouped(first)} to ${grouped(first + rows.length - 1)} of ${grouped(found)}`;
}
