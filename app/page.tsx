import type { Metadata } from "next";
import { connection } from "next/server";
import { comparisonExamples } from "@/server/compare/examples";
import { websiteData } from "@/server/site/structured-data";
import { ExampleAnswer } from "./_components/example-answer";
import { FieldList } from "./_components/field-list";
import { JsonLd } from "./_components/json-ld";
import { PairForm } from "./_components/pair-form";
import { PairList } from "./_components/pair-list";
import { RecentPairs } from "./_components/recent-pairs";
import { HOME, pageMetadata } from "./_lib/page-metadata";

export const metadata: Metadata = {
  ...pageMetadata({ ...HOME, path: "/" }),
  title: { absolute: HOME.title },
};

export default async function HomePage() {
  await connection();
  const { pairs, answer, themes } = await comparisonExamples();
  return (
    <>
      <JsonLd data={websiteData()} />
      <h1>Of these two lines of work, which one?</h1>
      <p className="mt-3 max-w-2xl md:text-lg">
        Put any two occupations side by side: pay, outlook, education and people, every figure with
        its source and, where that is published, how sure it is.
      </p>
      <div className="mt-5 md:mt-8">
        <PairForm />
      </div>
      <section aria-labelledby="examples" className="mt-5">
        <h2 id="examples" className="text-base font-semibold tracking-normal md:text-base">
          Or begin with an example
        </h2>
        <PairList pairs={pairs} className="grid md:grid-cols-3 md:gap-x-10" />
      </section>
      {answer && <ExampleAnswer answer={answer} />}
      <section aria-labelledby="comparisons" className="mt-14">
        <h2 id="comparisons">More comparisons worth reading</h2>
        <div className="mt-4 grid gap-x-10 gap-y-8 md:grid-cols-3">
          {themes.map(({ id, title, why, pairs }) => (
            <section key={id} aria-labelledby={id}>
              <h3 id={id}>{title}</h3>
              <p className="mt-1 text-sm text-soft">{why}</p>
              <PairList pairs={pairs} />
            </section>
          ))}
        </div>
      </section>
      <section aria-labelledby="fields" className="mt-14">
        <h2 id="fields">Explore by field</h2>
        <p className="mt-2 text-soft">How many occupations each holds.</p>
        <FieldList />
      </section>
      <RecentPairs />
    </>
  );
}
