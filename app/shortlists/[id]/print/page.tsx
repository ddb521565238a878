import type { Metadata } from "next";
import { Link } from "@/app/_components/link";
import { PrintButton } from "@/app/_components/print-button";
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
      <p className="screen-only mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
        <PrintButton />
        <Link href={`/shortlists/${list.id}`}>Back to the list</Link>
      </p>
      <ListSheet list={list} />
    </>
  );
}
