import type { ReactNode } from "react";
import type { FigureId } from "@/server/figures/catalogue";
import { EXPOSURE_IDS } from "@/server/outlook/exposure";
import {
  earlierSentences,
  exposureSentence,
  leavingSentence,
  openingsSentence,
} from "@/server/outlook/wording";
import type { Citation } from "@/server/sources/citations";
import { ExposureChart } from "./exposure-chart";
import { ExposureExplained } from "./exposure-explained";
import { SaidOfEach } from "./said-of-each";
import type { OutlookSide } from "./side";

interface OutlookPartsProps {
  sides: OutlookSide[];
  citations: Citation[];
  /** the figures of the page's role or roles, in its manner */
  table: (caption: string, ids: FigureId[]) => ReactNode;
}

/** All that is known of what becomes of the work: of one role, or of two beside each other. */
export function OutlookParts({ sides, citations, table }: OutlookPartsProps) {
  return (
    <>
      <Part id="growth" title="Growth and openings">
        <SaidOfEach sides={sides} textOf={openingsSentence} />
        {table("Growth and openings", [
          "outlook.growth",
          "outlook.jobs",
          "outlook.openings",
          "outlook.unemployment",
        ])}
      </Part>
      <Part id="leaving" title="Who leaves">
        <SaidOfEach sides={sides} textOf={leavingSentence} />
        {table("Who leaves", ["outlook.exits", "outlook.transfers"])}
        <Note>
          People stop working to retire, to study or to care for somebody. Work that many leave has
          openings even where it does not grow; it is not said whether they leave gladly.
        </Note>
      </Part>
      <Part id="earlier" title="What was projected before">
        <SaidOfEach sides={sides} textOf={(role) => earlierSentences(role).join(" ")} />
        {table("Present and earlier projection", ["outlook.growth", "outlook.earlierGrowth"])}
        <Note>
          Each projection begins in a year of its own, with a count of its own: neither is a check
          of the other, and neither is known to be right yet. How far they lie apart shows how much
          such an outlook can move.
        </Note>
      </Part>
      <Part id="exposure" title="Tasks that language models could speed up">
        <ExposureExplained rated={ratedWhen(sides, citations)} />
        <SaidOfEach sides={sides} textOf={exposureSentence} />
        <ExposureChart sides={sides} />
        {table("Exposure to language models", EXPOSURE_IDS)}
      </Part>
    </>
  );
}

/** The vintage of the ratings, "" where no role has any. */
function ratedWhen(sides: OutlookSide[], citations: Citation[]): string {
  const ids = sides.map(({ role }) => role.figures["outlook.exposureBeta"].sourceId);
  return citations.find(({ source }) => ids.includes(source.id))?.source.vintage ?? "";
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 max-w-3xl text-sm text-soft">{children}</p>
);
