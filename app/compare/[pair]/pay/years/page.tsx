import { redirect } from "next/navigation";
import { PairCourse } from "@/app/_components/pay-course/pair-course";
import { PairPartPage } from "@/app/compare/_components/pair-part-page";
import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { pairAddress } from "@/server/compare/address";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { pairPartMetadata } from "../../metadata";
import { comparisonAt } from "../../pair";

const PATH = "/pay/years";
const ABOUT = "pay over the years";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/pay/years">) =>
  pairPartMetadata(await comparisonAt((await params).pair, false, PATH), {
    path: PATH,
    about: ABOUT,
    description: (left, right) =>
      `What ${left} and ${right} earned in each year of the wage survey that we have, with prices taken out.`,
  });

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
