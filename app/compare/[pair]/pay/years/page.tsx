import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PairCourse } from "@/app/_components/pay-course/pair-course";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { PairPartPage } from "@/app/compare/_components/pair-part-page";
import { UNKNOWN_PAIR, UnknownPair } from "@/app/compare/_components/unknown-pair";
import { pairAddress } from "@/server/compare/address";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { comparisonAt } from "../../pair";

const PATH = "/pay/years";
const ABOUT = "pay over the years";

export const revalidate = 3600;
export const generateStaticParams = () => [];

/** Search engines need not keep this page of half a million pairs; the comparison itself they may. */
export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]/pay/years">): Promise<Metadata> {
  const comparison = await comparisonAt((await params).pair, false, PATH);
  if ("unknown" in comparison) return UNKNOWN_PAIR;
  const { left, right } = comparison;
  const path = pairAddress(left.slug, right.slug);
  const title = `${left.title} or ${right.title}: ${ABOUT}`;
  return pageMetadata({
    title,
    description: `What ${left.title} and ${right.title} earned in each year of the wage survey that we have, with prices taken out.`,
    path: path + PATH,
    picture: { path: `${path}/preview.png`, alt: title },
    indexed: false,
  });
}

/** What two roles paid in each year of the survey; the comparison itself where neither can be followed. */
export default async function PairYearsPage({ params }: PageProps<"/compare/[pair]/pay/years">) {
  const { pair } = await params;
  const [comparison, sources] = await Promise.all([comparisonAt(pair, false, PATH), allSources()]);
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  const { left, right } = comparison;
  const courses = [left, right].flatMap(({ payCourse }) => payCourse ?? []);
  if (courses.length === 0) redirect(pairAddress(left.slug, right.slug));
  const citations = citationsById(
    courses.flatMap(({ sourceIds }) => sourceIds),
    sources,
  );
  return (
    <PairPartPage {...{ left, right, citations }} about={ABOUT} path={PATH} anchor="pay">
      <PairCourse {...{ left, right, citations }} />
    </PairPartPage>
  );
}
