import { AnswerPicture } from "@/app/_components/answer-picture";
import { Sentences } from "@/app/_components/sentence-text";
import { SheetSources } from "@/app/compare/_components/sheet/sheet-sources";
import { SheetTable } from "@/app/compare/_components/sheet/sheet-table";
import { pairAddress } from "@/server/compare/address";
import type { Comparison } from "@/server/compare/compare";
import { EMBEDDED_FIGURES, sheetSourceIds, sheetTable } from "@/server/compare/sheet";
import { currentRelease } from "@/server/releases/current";
import { absolute } from "@/server/site/address";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";

/** A comparison as another site shows it: the answer, its picture, six figures, and where they are from. */
export async function EmbeddedPair({ comparison }: { comparison: Comparison }) {
  const { left, right, opening, outEarning } = comparison;
  const [sources, release] = await Promise.all([allSources(), currentRelease()]);
  const citations = citationsById(sheetSourceIds(EMBEDDED_FIGURES, [left, right]), sources);
  const { rows, notes } = sheetTable(EMBEDDED_FIGURES, left, right, citations);
  return (
    <article className="embed">
      <h1>
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>?
      </h1>
      <p className="mt-2">
        <Sentences sentences={opening.sentences} />
      </p>
      <AnswerPicture left={left} right={right} outEarning={outEarning} />
      {opening.sure.length > 0 && (
        <p className="mb-3 text-xs">
          <b>How sure:</b> {opening.sure.join(" ")}
        </p>
      )}
      <SheetTable left={left} right={right} rows={rows} notes={notes} />
      <SheetSources
        citations={citations}
        address={absolute(pairAddress(left.slug, right.slug))}
        release={release}
        inFrame
      />
    </article>
  );
}
