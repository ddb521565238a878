import { SentenceText } from "@/app/_components/sentence-text";
import { ShareTable } from "@/app/_components/share-table";
import { ComparisonTable } from "@/app/compare/_components/comparison-table";
import { PairPartPage } from "@/app/compare/_components/pair-part-page";
import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { comparisonCitations } from "@/server/compare/cited";
import { allSources } from "@/server/sources/sources";
import { pairPartMetadata } from "../metadata";
import { comparisonAt } from "../pair";

const PATH = "/people";
const ABOUT = "schooling, age and weekly pay";

const WEEKLY = "people.weeklyEarnings" as const;

/** What is drawn, below the sentence of the comparison's own part on it. */
const DRAWN = [
  {
    part: "education",
    heading: "Schooling",
    figure: "education.degree",
    classes: "education.attainment",
    caption: "Highest education of workers of 25 and over",
  },
  {
    part: "demographics",
    heading: "Age",
    figure: "people.age",
    classes: "people.ageBands",
    caption: "Age of the people in the work",
  },
] as const;

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/people">) =>
  pairPartMetadata(await comparisonAt((await params).pair, false, PATH), {
    path: PATH,
    about: ABOUT,
    description: (left, right) =>
      `How far the people who work as ${left} and ${right} went at school, and how old they are, class by class, and what men and women earn a week.`,
  });

/** The people in two roles: every class of schooling and of age in bars on one scale, and weekly pay. */
export default async function PairPeoplePage({ params }: PageProps<"/compare/[pair]/people">) {
  const { pair } = await params;
  const [comparison, sources] = await Promise.all([comparisonAt(pair, false, PATH), allSources()]);
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  const { left, right, sections } = comparison;
  const roles = [left, right];
  const drawn = DRAWN.flatMap(({ figure, classes }) => [figure, classes] as const);
  const figures = [...drawn, WEEKLY] as const;
  const citations = comparisonCitations(roles, sources, { figures, lists: () => [] });
  return (
    <PairPartPage {...{ left, right, citations }} about={ABOUT} path={PATH} anchor="education">
      {DRAWN.map(({ part, heading, figure, classes, caption }) => {
        const lead = sections.find(({ id }) => id === part)?.lead;
        return (
          <section key={part} aria-labelledby={part} className="mt-10">
            <h2 id={part}>{heading}</h2>
            {lead && (
              <p className="mt-2 max-w-3xl">
                <SentenceText sentence={lead} />
              </p>
            )}
            <ComparisonTable
              caption={heading}
              figures={[figure]}
              roles={roles}
              citations={citations}
            />
            <ShareTable
              caption={caption}
              citations={citations}
              columns={[
                { heading: left.title, tone: "left", figure: left.figures[classes] },
                { heading: right.title, tone: "right", figure: right.figures[classes] },
              ]}
            />
          </section>
        );
      })}
      <section aria-labelledby="weekly" className="mt-10">
        <h2 id="weekly">What men and women earn a week</h2>
        <ComparisonTable
          caption="Weekly earnings"
          figures={[WEEKLY]}
          roles={roles}
          citations={citations}
        />
      </section>
    </PairPartPage>
  );
}
