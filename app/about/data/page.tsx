import type { Metadata } from "next";
import { connection } from "next/server";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { BELIEVED } from "@/server/companies/annual";
import { CATALOGUE } from "@/server/figures/catalogue";
import { formatWage } from "@/server/figures/format";
import { MISSING_REASONS } from "@/server/figures/missing";
import { LIST_METHODS } from "@/server/roles/list-methods";
import { allSources } from "@/server/sources/sources";
import { Differences } from "./_components/differences";
import { Fits } from "./_components/fits";
import { JobPostings } from "./_components/job-postings";
import { Moves } from "./_components/moves";
import { OutlookMethods } from "./_components/outlook";
import { PayByPlace } from "./_components/pay-by-place";
import { Skills } from "./_components/skills";
import { TakingFigures } from "./_components/taking-figures";

export const metadata: Metadata = pageMetadata({
  title: "Sources and methods",
  description: "Where every figure of Rolewise comes from, how old it is and how it was made.",
  path: "/about/data",
  files: true,
});

export default async function DataPage() {
  await connection();
  const sources = await allSources();
  return (
    <>
      <h1>Sources and methods</h1>
      <p className="mt-4 max-w-3xl text-lg">
        We measure nothing ourselves. Each figure is one that a source below published, or is worked
        out from such figures in the way said here. What none of these sources states is shown as
        “-” with the reason.
      </p>
      <section aria-labelledby="sources" className="mt-10">
        <h2 id="sources">Sources</h2>
        <ul className="mt-4">
          {sources.map((source) => (
            <li key={source.id} className="border-b border-rule py-3">
              <h3>
                {source.title}, {source.vintage}
              </h3>
              <p className="text-sm">
                {source.publisher}. Terms: {source.terms}.{" "}
                {source.url && <a href={source.url}>{new URL(source.url).hostname}</a>}
              </p>
              {source.attribution && <p className="mt-1 text-sm text-soft">{source.attribution}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="methods" className="mt-10">
        <h2 id="methods">How each figure is had</h2>
        <dl className="mt-4">
          {[...Object.values(CATALOGUE), ...LIST_METHODS].map(({ label, method }) => (
            <div
              key={label}
              className="grid gap-1 border-b border-rule py-3 md:grid-cols-[1fr_3fr]"
            >
              <dt className="font-semibold">{label}</dt>
              <dd>{method}</dd>
            </div>
          ))}
        </dl>
      </section>
      <PayByPlace />
      <OutlookMethods />
      <Skills />
      <Moves />
      <Fits />
      <JobPostings />
      <Differences />
      <TakingFigures />
      <section aria-labelledby="employers" className="mt-10">
        <h2 id="employers">Employers and what they offer</h2>
        <p className="mt-3 max-w-3xl">
          Employers are known from labor condition applications, which they file before they sponsor
          somebody from abroad. Only certified ones count; one that was withdrawn does not. Codes of
          older classifications that no occupation of ours has count for the employer, not for an
          occupation.
        </p>
        <p className="mt-3 max-w-3xl">
          Two spellings are one employer where they differ only in case, accents, punctuation,
          spaces, a leading “The”, “&amp;” for “and”, the legal form at the end (Inc, LLC, PC and
          the like) or a name that it trades under or had before. Employers whose wages a
          publication sums up more widely than that are left out there. Those with fewer than five
          certified filings have no page.
        </p>
        <p className="mt-3 max-w-3xl">
          An offered wage is the one that the application states, of a range the lower end. By the
          hour it is taken 2,080 times a year, by the week 52, by two weeks 26, by the month 12
          times; one without a unit is not taken. Below {formatWage(BELIEVED.least, "year")} (the
          federal minimum wage) or above {formatWage(BELIEVED.most, "year")} a year it is not
          believed: most often a yearly wage stands under another unit.
        </p>
      </section>
      <section aria-labelledby="missing" className="mt-10">
        <h2 id="missing">Why a figure can be missing</h2>
        <ul className="mt-3 list-disc pl-5">
          {Object.entries(MISSING_REASONS).map(([code, sentence]) => (
            <li key={code}>{sentence}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
