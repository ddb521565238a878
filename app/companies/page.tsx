import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { pageMetadata } from "@/app/_lib/page-metadata";

export const metadata: Metadata = pageMetadata({
  title: "Companies: who pays best",
  description: "What is known of pay by employer, and what is not.",
  path: "/companies",
  indexed: false,
});

export default async function CompaniesPage() {
  await connection();
  return (
    <>
      <h1>Companies</h1>
      <p className="mt-4 max-w-2xl text-lg">
        No wages by employer are loaded yet. We show a company only where somebody has measured what
        it pays, so this page has none to list.
      </p>
      <p className="mt-4 max-w-2xl">
        Until then each <Link href="/careers">occupation</Link> shows the industry that pays best,
        and the state and the city where that is known.
      </p>
    </>
  );
}
