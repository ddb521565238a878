import { Link } from "@/app/_components/link";
import { SentenceText } from "@/app/_components/sentence-text";
import { pairAddress } from "@/server/compare/address";
import { schoolingSentence, startsSentence } from "@/server/moves/wording";
import type { RoleProfile } from "@/server/roles/profile";

/** What a move between the two begins with, and where to read on. */
export function TheMove({ left, right }: { left: RoleProfile; right: RoleProfile }) {
  const [from, to] = [
    { side: "left", role: left },
    { side: "right", role: right },
  ] as const;
  const starts = startsSentence(from, to);
  return (
    <section aria-labelledby="move" className="mt-10">
      <h2 id="move">The move</h2>
      <p className="mt-2 max-w-3xl">
        <SentenceText
          sentence={schoolingSentence(
            left.figures["education.entry"],
            right.figures["education.entry"],
            { from, to },
          )}
        />{" "}
        {starts && <SentenceText sentence={starts} />}
      </p>
      <p className="screen-only mt-3">
        <Link href={`${pairAddress(left.slug, right.slug)}/move`}>
          What a move asks for, and what ten years of it earn
        </Link>
      </p>
    </section>
  );
}
