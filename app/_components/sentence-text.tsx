import { merged, type Piece, type Sentence } from "@/server/compare/wording/sentence";

/** A sentence whose roles are marked in the colours of their sides, and whose numbers stand out. */
export function SentenceText({ sentence }: { sentence: Sentence }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes its order
  return merged(sentence).map((piece, at) => <PieceText key={at} piece={piece} />);
}

/** Sentences of one paragraph. */
export function Sentences({ sentences }: { sentences: Sentence[] }) {
  return sentences.map((sentence, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order
    <span key={at}>
      {at > 0 && " "}
      <SentenceText sentence={sentence} />
    </span>
  ));
}

function PieceText({ piece }: { piece: Piece }) {
  if (typeof piece === "string") return piece;
  if ("strong" in piece) return <strong>{piece.strong}</strong>;
  return <span className={`side-${piece.side}`}>{piece.text}</span>;
}
