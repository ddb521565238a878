import { findAlternatives } from "@/server/explore/find-alternatives";
import { markOf } from "@/server/sources/notes";
import { BetterLists } from "./better-lists";
import type { PartProps } from "./part";

/** Roles most like this one that pay more, ask for less schooling or grow faster. */
export async function LikeThis({ role, citations }: PartProps) {
  const alternatives = await findAlternatives(role);
  if (!alternatives) return null;
  const { among, better, figures } = alternatives;
  const lists = better.map(({ heading, figure, found, none }) => {
    const mark = markOf(citations, figures[figure]);
    // Only a note that the page has anyway: a figure that is missing says so in words here.
    return { heading, found, none, mark: typeof mark === "string" ? mark : null };
  });
  return (
    <section aria-labelledby="like" className="screen-only mt-10">
      <h2 id="like">Like this, but…</h2>
      <p className="mt-2 text-soft">{among}</p>
      <BetterLists slug={role.slug} lists={lists} />
    </section>
  );
}
