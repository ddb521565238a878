import { FileLinks } from "@/app/_components/file-links";
import { Link } from "@/app/_components/link";
import { FIGURE_COLUMNS } from "@/server/exports/figure-columns";

/** How figures are taken along and cited: files, the API, releases. */
export function TakingFigures() {
  return (
    <section aria-labelledby="taking" className="mt-10">
      <h2 id="taking">Taking figures along</h2>
      <p className="mt-3 max-w-3xl">
        Put .csv or .json after the address of a page of figures: of a role, a comparison, pay by
        place, a field, a company, the table of careers with its filters, or this one. A row is one
        figure or one part of it, with its error, its source and, where it is missing, the reason.
        Names of columns and figures stay as they are. Programs can also ask{" "}
        <Link href="/about/api">our read API</Link>.
      </p>
      <p className="mt-3 max-w-3xl">
        A role and a comparison say how to cite them, each of their figures, and each difference
        with its standard error. Name the data release with what you cite:{" "}
        <Link href="/about/data/changes">what each release changed</Link>.
      </p>
      <details className="mt-3 max-w-3xl">
        <summary className="cursor-pointer">Columns of a table of figures</summary>
        <dl className="mt-2 text-sm">
          {FIGURE_COLUMNS.map(({ name, description }) => (
            <div
              key={name}
              className="grid gap-x-4 border-b border-rule py-1 md:grid-cols-[1fr_2fr]"
            >
              <dt className="break-words">
                <code>{name}</code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </details>
      <FileLinks path="/about/data" />
    </section>
  );
}
