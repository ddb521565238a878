import type { Sentence } from "@/server/compare/wording/sentence";

/** A sentence whose roles are marked in the colours of their sides. */
export function SentenceText({ sentence }: { sentence: Sentence }) {
  return sentence.map((piece, at) =>
    typeof piece === "string" ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes its order
      <span key={at} className={`side-${piece.side}`}>
        {piece.text}
      </span>
    ),
  );
}
