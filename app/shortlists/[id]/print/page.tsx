import type { Metadata } from "next";
import Link from "next/link";
import { ListSheet } from "@/app/shortlists/_components/list-sheet";
import { ownListOf } from "../own-list";

export async function generateMetadata({
  params,
}: PageProps<"/shortlists/[id]/print">): Promise<Metadata> {
  const { name } = await ownListOf(params);
  return { title: name, robots: { index: false } };
}

/** A list as one hands it over: without the ways to change it. */
export default async function PrintPage({ params }: PageProps<"/shortlists/[id]/print">) {
  const list = await ownListOf(params);
  return (
    <>
      <p className="screen-only mb-6 text-sm">
        <Link href={`/shortlists/${list.id}`}>Back to the list</Link>. Print this page from your
        browser’s menu.
      </p>
      <ListSheet list={list} />
    </>
  );
}
