import { findAlternatives } from "@/server/explore/find-alternatives";
import type { RoleProfile } from "@/server/roles/profile";
import { BetterLists } from "./better-lists";

/** Roles most like this one that pay more, ask for less schooling or grow faster. */
export async function LikeThis({ role }: { role: RoleProfile }) {
  const alternatives = await findAlternatives(role);
  if (!alternatives) return null;
  return (
    <section aria-labelledby="like" className="screen-only mt-10">
      <h2 id="like">Like this, but…</h2>
      <p className="mt-2 text-soft">{alternatives.among}</p>
      <BetterLists slug={role.slug} lists={alternatives.better} />
    </section>
  );
}
