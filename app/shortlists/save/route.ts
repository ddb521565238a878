import { formPost, seeOther } from "@/app/_lib/form-post";
import { problemPage } from "@/app/_lib/problem-page";
import { currentUser } from "@/server/accounts/current-user";
import { pairAddress } from "@/server/compare/address";
import { resolvePair } from "@/server/compare/resolve-pair";
import { ShortlistError } from "@/server/shortlists/error";
import { addPair } from "@/server/shortlists/pairs";

/**
 * The save button's form, for browsers without JavaScript: saves the pair and leads to its list. Who is
 * signed out is led to sign in and back to the comparison; what names no pair leads to where one chooses.
 */
export const POST = formPost(async ({ field }) => {
  const typed = { left: field("left").slice(0, 200), right: field("right").slice(0, 200) };
  const pair = await resolvePair(typed.left, typed.right);
  const [left, right] = [pair.left.chosen?.slug, pair.right.chosen?.slug];
  if (!left || !right || left === right) return seeOther(`/compare?${new URLSearchParams(typed)}`);
  const user = await currentUser();
  if (user) return save(user.id, left, right);
  return seeOther(`/sign-in?${new URLSearchParams({ return: pairAddress(left, right) })}`);
});

async function save(userId: string, left: string, right: string): Promise<Response> {
  try {
    const { listId, pairId } = await addPair(userId, { left, right });
    return seeOther(`/shortlists/${listId}#${pairId}`);
  } catch (error) {
    if (!(error instanceof ShortlistError)) throw error;
    const way = { path: pairAddress(left, right), text: "Back to the comparison" };
    return problemPage(error.kind === "gone" ? 404 : 422, error.message, way);
  }
}
