import type { Metadata } from "next";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { FigureList } from "@/app/_components/figure-list";
import { FileLinks } from "@/app/_components/file-links";
import { Link } from "@/app/_components/link";
import { PairList } from "@/app/_components/pair-list";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { columnsOf, sourceIdsOfTable } from "@/app/careers/_components/columns";
import { OccupationTable } from "@/app/careers/_components/occupation-table";
import { pairsInField } from "@/server/compare/themes";
import { fieldAddress } from "@/server/explore/address";
import { sorted } from "@/server/explore/explore";
import { pointsOf } from "@/server/explore/field-picture";
import { amountIn } from "@/server/explore/values";
import { formatFigure } from "@/server/figures/format";
import { CAREERS } from "@/server/site/structured-data";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { PayGrowthChart } from "./_components/pay-growth-chart";
import { TopLists } from "./_components/top-lists";
import { UNKNOWN_FIELD, UnknownField } from "./_components/unknown-field";
import { fieldAt } from "./field";

export const revalidate = 3600;

/** No field is built ahead; each is kept once somebody asked for it. */
export const generateStaticParams = () => [];

const PAIRS_SHOWN = 6;

export async function generateMetadata({
  params,
}: PageProps<"/careers/field/[field]">): Promise<Metadata> {
  const content = await fieldAt((await params).field);
  if (!content) return UNKNOWN_FIELD;
  const { field, occupations } = content;
  const pay = formatFigure(field.figures["salary.yearly"]);
  return pageMetadata({
    title: `${field.title}: pay and growth`,
    description: `${occupations.length} occupations, average salary ${pay}: which pay best, grow fastest and have most openings.`,
    path: fieldAddress(field.slug),
    files: true,
  });
}

/** A field of work: what is published of it as a whole, and its occupations by pay and growth. */
export default async function FieldPage({ params }: PageProps<"/careers/field/[field]">) {
  const content = await fieldAt((await params).field);
  if (!content) return <UnknownField />;
  const { field, all, occupations } = content;
  const [pairs, sources] = await Promise.all([pairsInField(field.code, PAIRS_SHOWN), allSources()]);
  const { figures } = field;
  const citations = citationsById(
    [
      ...Object.values(figures).flatMap(({ sourceId }) => sourceId ?? []),
      ...sourceIdsOfTable(occupations, columnsOf(null)),
    ],
    sources,
  );
  const points = pointsOf(occupations);
  const growth = all.figures["outlook.growth"];
  const decade = sources.find(({ id }) => id === growth.sourceId)?.vintage ?? "";
  return (
    <article>
      <Breadcrumb crumbs={[CAREERS, { name: field.name, path: fieldAddress(field.slug) }]} />
      <h1>{field.title}</h1>
      <p className="mt-4 max-w-3xl text-lg">
        {occupations.length} occupations. These figures are published for the field as a whole.
      </p>
      <FigureList
        ids={[
          "salary.yearly",
          "salary.median",
          "outlook.jobs",
          "outlook.growth",
          "outlook.openings",
        ]}
        figures={figures}
        citations={citations}
      />
      {points.length > 0 && (
        <>
          <section aria-labelledby="picture" className="mt-10">
            <h2 id="picture">Pay against growth</h2>
            <PayGrowthChart
              points={points}
              all={{ pay: amountIn(all.figures["salary.yearly"]), growth: amountIn(growth) }}
              decade={decade}
            />
          </section>
          <TopLists occupations={occupations} />
        </>
      )}
      {pairs.length > 0 && (
        <section aria-labelledby="pairs" className="screen-only mt-10">
          <h2 id="pairs">Comparisons within the field</h2>
          <PairList pairs={pairs} />
        </section>
      )}
      <section aria-labelledby="occupations" className="mt-10">
        <h2 id="occupations">All {occupations.length} occupations</h2>
        <p className="mt-2 text-sm text-soft">
          The best paid first.{" "}
          <Link href={`/careers?field=${field.slug}`}>Sort and filter them</Link>
        </p>
        <OccupationTable
          caption={field.title}
          rows={sorted(occupations, "pay", "desc")}
          citations={citations}
          without={["field"]}
        />
      </section>
      <SourcesList citations={citations} />
      <FileLinks path={fieldAddress(field.slug)} />
    </article>
  );
}
