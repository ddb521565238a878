import type { NextRequest } from "next/server";
import { currentUser } from "@/server/accounts/current-user";
import { pairAddress } from "@/server/compare/address";
import { resolvePair } from "@/server/compare/resolve-pair";
import { ShortlistError } from "@/server/shortlists/error";
import { addPair } from "@/server/shortlists/pairs";

/**
 * The save button's form, for browsers without JavaScript: saves the pair and leads to its list. Who is
 * signed out is led to sign in and back to the comparison; what names no pair leads to where one chooses.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isOwnForm(request)) return new Response("Not from a page of ours.", { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const [left, right] = [textOf(form.get("left")), textOf(form.get("right"))];
  const pair = await resolvePair(left, right);
  const slugs = [pair.left.chosen?.slug, pair.right.chosen?.slug];
  if (!slugs[0] || !slugs[1] || slugs[0] === slugs[1])
    return seeOther(`/compare?${new URLSearchParams({ left, right })}`);
  const address = pairAddress(slugs[0], slugs[1]);
  const user = await currentUser();
  if (!user) return seeOther(`/sign-in?${new URLSearchParams({ callbackUrl: address })}`);
  return save(user.id, slugs[0], slugs[1]);
}

async function save(userId: string, left: string, right: string): Promise<Response> {
  try {
    const { listId, pairId } = await addPair(userId, { left, right });
    return seeOther(`/shortlists/${listId}#${pairId}`);
  } catch (error) {
    if (!(error instanceof ShortlistError)) throw error;
    return new Response(error.message, { status: error.kind === "gone" ? 404 : 422 });
  }
}

/** A browser says where a form comes from; another site's is not to save in somebody's name. */
function isOwnForm({ headers }: NextRequest): boolean {
  const origin = headers.get("origin");
  return origin === null || (URL.canParse(origin) && new URL(origin).host === headers.get("host"));
}

const textOf = (value: FormDataEntryValue | null) =>
  typeof value === "string" ? value.slice(0, 200) : "";

/** Relative, so that it holds behind any proxy. */
const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location } });
