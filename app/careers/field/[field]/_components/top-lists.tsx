import { Link } from "@/app/_components/link";
import { topBy } from "@/server/explore/field-picture";
import type { OccupationRow } from "@/server/explore/occupations";
import { formatFigure } from "@/server/figures/format";

const SHOWN = 5;

const LISTS = [
  { by: "pay", figure: "salary.yearly", title: "Best paid" },
  { by: "growth", figure: "outlook.growth", title: "Growing fastest" },
  { by: "openings", figure: "outlook.openings", title: "Most openings a year" },
] as const;

/** The occupations of a field that lead by pay, growth and openings. */
export function TopLists({ occupations }: { occupations: OccupationRow[] }) {
  return (
    <div className="mt-10 grid gap-8 md:grid-cols-3">
      {LISTS.map(({ by, figure, title }) => (
        <section key={by} aria-labelledby={`top-${by}`}>
          <h2 id={`top-${by}`} className="text-lg md:text-lg">
            {title}
          </h2>
          <ol className="mt-2">
            {topBy(occupations, by, SHOWN).map((row) => (
              <li key={row.code} className="flex justify-between gap-4 border-b border-rule py-1.5">
                <Link href={`/careers/${row.slug}`} className="min-w-0">
                  {row.published?.title ?? row.title}
                </Link>
                <span className="shrink-0">{formatFigure(row.figures[figure])}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
