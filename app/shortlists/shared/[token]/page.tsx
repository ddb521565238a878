import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ListSheet } from "@/app/shortlists/_components/list-sheet";
import { findShared } from "@/server/shortlists/view";
import { CopyShared } from "./_components/copy-shared";

const sharedList = cache(findShared);

/** The address is the key to the list: no search engine may show it and no other site may be told it. */
export async function generateMetadata({
  params,
}: PageProps<"/shortlists/shared/[token]">): Promise<Metadata> {
  const list = await sharedList((await params).token);
  return {
    title: list ? `${list.name}, a shared shortlist` : "No shared list",
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

/** A list to read for whoever has its link. It says nothing of its owner but what the owner wrote. */
export default async function SharedPage({ params }: PageProps<"/shortlists/shared/[token]">) {
  const { token } = await params;
  const list = await sharedList(token);
  if (!list) notFound();
  return (
    <>
      <p className="screen-only mb-6 max-w-2xl text-sm text-soft">
        Somebody shared this list with you by its link. You can read and print it.
      </p>
      <ListSheet list={list} />
      <CopyShared token={token} />
    </>
  );
}
