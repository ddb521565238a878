import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentUser } from "@/server/accounts/current-user";
import { findList, type ListView } from "@/server/shortlists/view";

/**
 * The list that an address names. Who is signed out is led to sign in and back; somebody else's list is
 * as unknown as none.
 */
export async function ownListOf(params: Promise<{ id: string }>): Promise<ListView> {
  const { id } = await params;
  const list = await listOf(id);
  if (!list) notFound();
  return list;
}

const listOf = cache(async (id: string) => {
  const user = await currentUser();
  if (!user) redirect(`/sign-in?${new URLSearchParams({ callbackUrl: `/shortlists/${id}` })}`);
  return findList(user.id, id);
});
