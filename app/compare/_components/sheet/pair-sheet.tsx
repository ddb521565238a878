import { AnswerPicture } from "@/app/_components/answer-picture";
import { Sentences } from "@/app/_components/sentence-text";
import { pairAddress } from "@/server/compare/address";
import type { Comparison } from "@/server/compare/compare";
import { SHEET_FIGURES, sheetSourceIds, sheetTable } from "@/server/compare/sheet";
import { currentRelease } from "@/server/releases/current";
import { absolute } from "@/server/site/address";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { SheetNote } from "./sheet-note";
import { SheetSources } from "./sheet-sources";
import { SheetTable } from "./sheet-table";

/** A comparison on one sheet of paper: the answer, the picture, ten figures, room for a note, the sources. */
export async function PairSheet({ comparison, note }: { comparison: Comparison; note: string }) {
  const { left, right, opening, outEarning } = comparison;
  const [sources, release] = await Promise.all([allSources(), currentRelease()]);
  const citations = citationsById(sheetSourceIds(SHEET_FIGURES, [left, right]), sources);
  const { rows, notes } = sheetTable(SHEET_FIGURES, left, right, citations);
  return (
    <article className="sheet">
      <h1>
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>?
      </h1>
      <p className="mt-3 max-w-3xl">
        <Sentences sentences={opening.sentences} />
      </p>
      {opening.sure.length > 0 && (
        <p className="mt-1 max-w-3xl text-sm">
          <b>How sure:</b> {opening.sure.join(" ")}
        </p>
      )}
      <AnswerPicture left={left} right={right} outEarning={outEarning} />
      <SheetTable left={left} right={right} rows={rows} notes={notes} />
      <SheetNote note={note} />
      <SheetSources
        citations={citations}
        address={absolute(pairAddress(left.slug, right.slug))}
        release={release}
      />
    </article>
  );
}
