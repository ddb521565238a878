import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { pairAddress } from "@/server/compare/address";
import { pairsWorthReading } from "@/server/compare/worth-reading";
import { websiteData } from "@/server/site/structured-data";
import { JsonLd } from "./_components/json-ld";
import { PairForm } from "./_components/pair-form";
import { HOME, pageMetadata } from "./_lib/page-metadata";

const PAIRS_SHOWN = 12;

export const metadata: Metadata = {
  ...pageMetadata({ ...HOME, path: "/" }),
  title: { absolute: HOME.title },
};

export default async function HomePage() {
  await connection();
  const pairs = await pairsWorthReading(PAIRS_SHOWN);
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
      <section aria-labelledby="worth-reading" className="mt-14">
        <h2 id="worth-reading">Comparisons worth reading</h2>
        <p className="mt-2 text-soft">Related occupations that many people work in.</p>
        <ul className="mt-4 grid gap-x-10 md:grid-cols-2">
          {pairs.map(({ left, right }) => (
            <li key={left.slug} className="border-b border-rule py-2.5">
              <Link href={pairAddress(left.slug, right.slug)} prefetch={false}>
                {left.title} or {right.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
