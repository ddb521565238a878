import { Breadcrumb } from "@/app/_components/breadcrumb";
import {
  DifferenceCitations,
  DifferenceFormula,
} from "@/app/_components/cite/difference-citations";
import { EmbedPair } from "@/app/_components/cite/embed-pair";
import { FigureCitations } from "@/app/_components/cite/figure-citations";
import { PageCitation } from "@/app/_components/cite/page-citation";
import { PictureLinks } from "@/app/_components/cite/picture-links";
import { FileLinks } from "@/app/_components/file-links";
import { pairPlots } from "@/app/_pictures/charts/plots";
import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { citedDifferences } from "@/server/cite/difference";
import { pairAddress, pairName } from "@/server/compare/address";
import { currentRelease } from "@/server/releases/current";
import type { RoleLink } from "@/server/roles/profile";
import { absolute } from "@/server/site/address";
import { COMPARISONS } from "@/server/site/structured-data";
import { allSources } from "@/server/sources/sources";
import { pairPartMetadata } from "../metadata";
import { comparisonAt } from "../pair";

export const revalidate = 3600;
export const generateStaticParams = () => [];

const nameOf = (left: RoleLink, right: RoleLink) => `${left.title} or ${right.title}`;

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/cite">) =>
  pairPartMetadata(await comparisonAt((await params).pair, false, "/cite"), {
    path: "/cite",
    about: "cite this",
    description: (left, right) =>
      `How to cite the comparison of ${left} or ${right}, its figures and the differences between them.`,
  });

/** How to cite a comparison, each difference in it, and each figure. */
export default async function CitePairPage({ params }: PageProps<"/compare/[pair]/cite">) {
  const { pair } = await params;
  const [comparison, sources, release] = await Promise.all([
    comparisonAt(pair, false, "/cite"),
    allSources(),
    currentRelease(),
  ]);
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  const { left, right } = comparison;
  const path = pairAddress(left.slug, right.slug);
  const name = nameOf(left, right);
  const id = `compare-${pairName(left.slug, right.slug)}`;
  const differences = citedDifferences(left.figures, right.figures);
  return (
    <article>
      <Breadcrumb
        crumbs={[COMPARISONS, { name, path }, { name: "Cite this", path: `${path}/cite` }]}
      />
      <h1>Cite {name}</h1>
      <PageCitation page={{ title: name, url: absolute(path), id, release }} />
      <section aria-labelledby="differences" className="mt-10">
        <h2 id="differences">A difference</h2>
        {differences.length === 0 ? (
          <p className="mt-2 max-w-3xl">
            Of no figure do our sources state both sides in one publication, in one unit, exactly
            and of these roles alone, so there is no difference to cite.
          </p>
        ) : (
          <>
            <DifferenceFormula differences={differences} />
            <p className="mt-2 max-w-3xl">
              A: <span className="side-left">{left.title}</span>, B:{" "}
              <span className="side-right">{right.title}</span>. Name our release, {release.name},
              with it: the subtraction is ours, not the publisher's.
            </p>
            <DifferenceCitations left={left.title} right={right.title} differences={differences} />
          </>
        )}
      </section>
      <PictureLinks path={path} plots={pairPlots(comparison)} />
      <EmbedPair left={left} right={right} />
      {[left, right].map((role) => (
        <section key={role.slug} aria-labelledby={role.slug} className="mt-10">
          <h2 id={role.slug}>A figure of {role.title}</h2>
          <FigureCitations
            role={role}
            sources={sources}
            anchor={(figure) => `${role.slug}-${figure}`}
          />
        </section>
      ))}
      <FileLinks path={path} />
    </article>
  );
}
