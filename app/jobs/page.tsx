import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { SearchForm } from "@/app/_components/search-form";
import { pageMetadata } from "@/app/_lib/page-metadata";

export const metadata: Metadata = pageMetadata({
  title: "Jobs: look up a job title",
  description: "Which occupation a job title belongs to, and what is known of it.",
  path: "/jobs",
});

export default async function JobsPage() {
  await connection();
  return (
    <>
      <h1>Jobs</h1>
      <p className="mt-4 max-w-2xl text-lg">
        Job titles differ from employer to employer. Type the one from an advertisement: it leads to
        the occupation behind it, with what such work pays, asks for and leads to.
      </p>
      <div className="mt-8">
        <SearchForm />
      </div>
      <p className="mt-8 max-w-2xl text-soft">
        Rolewise lists no vacancies. To weigh two offers, <Link href="/compare">compare them</Link>.
      </p>
    </>
  );
}
