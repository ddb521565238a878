import type { Metadata } from "next";
import { SourcesList } from "@/app/_components/sources-list";
import { currentUser } from "@/server/accounts/current-user";
import { findLists } from "@/server/shortlists/lists";
import { ListEditor } from "./_components/list-editor";
import { ownListOf } from "./own-list";

export async function generateMetadata({
  params,
}: PageProps<"/shortlists/[id]">): Promise<Metadata> {
  const { name } = await ownListOf(params);
  return { title: name, robots: { index: false } };
}

/** A list of one's own, to work on. */
export default async function ListPage({ params }: PageProps<"/shortlists/[id]">) {
  const list = await ownListOf(params);
  const user = await currentUser();
  const lists = user ? await findLists(user.id) : [];
  const others = lists.filter(({ id }) => id !== list.id).map(({ id, name }) => ({ id, name }));
  return (
    <>
      <ListEditor key={list.id} list={list} others={others} />
      {list.citations.length > 0 && <SourcesList citations={list.citations} />}
    </>
  );
}
