import type { Metadata } from "next";
import { connection } from "next/server";
import { comparisonThemes } from "@/server/compare/themes";
import { websiteData } from "@/server/site/structured-data";
import { FieldList } from "./_components/field-list";
import { JsonLd } from "./_components/json-ld";
import { PairForm } from "./_components/pair-form";
import { PairList } from "./_components/pair-list";
import { RecentPairs } from "./_components/recent-pairs";
import { SearchForm } from "./_components/search-form";
import { HOME, pageMetadata } from "./_lib/page-metadata";

const PAIRS_A_THEME = 4;

export const metadata: Metadata = {
  ...pageMetadata({ ...HOME, path: "/" }),
  title: { absolute: HOME.title },
};

export default async function HomePage() {
  await connection();
  const themes = await comparisonThemes(PAIRS_A_THEME);
  return (
    <>
      <JsonLd data={websiteData()} />
      <h1>Of these two lines of work, which one?</h1>
      <p className="mt-4 max-w-2xl text-lg">
        Put any two occupations side by side: what they pay, where they are heading, what they ask
        for and who does them. Every figure says who measured it, when, and how sure it is.
      </p>
      <div className="mt-8">
        <PairForm />
      </div>
      <div className="mt-6">
        <SearchForm label="Or look up one by its job title" />
      </div>
      <section aria-labelledby="fields" className="mt-14">
        <h2 id="fields">Explore by field</h2>
        <p className="mt-2 text-soft">How many occupations each holds.</p>
        <FieldList />
      </section>
      <section aria-labelledby="comparisons" className="mt-14">
        <h2 id="comparisons">Comparisons worth reading</h2>
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
      <RecentPairs />
    </>
  );
}
