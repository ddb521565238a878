import { SourceMark } from "@/app/_components/source-mark";
import { type ComparedElement, neededByBoth } from "@/server/skills/compared";
import { labelOf } from "@/server/skills/names";
import { IMPORTANT } from "@/server/skills/ratings";
import { type Citation, letterOf } from "@/server/sources/citations";

interface NeededByBothProps {
  elements: ComparedElement[];
  citations: Citation[];
  /** source of the ratings */
  onet: string;
}

/** What carries over: everything that is important to both. */
export function NeededByBoth({ elements, citations, onet }: NeededByBothProps) {
  if (elements.length === 0) return null;
  const both = neededByBoth(elements);
  return (
    <section aria-labelledby="both" className="mt-10">
      <h2 id="both">What both need</h2>
      <p className="mt-3 max-w-3xl">
        {both.length === 0
          ? "No skill and no field of knowledge is important to both."
          : `${both.map(labelOf).join(", ")}.`}
        <SourceMark
          letter={letterOf(citations, onet)}
          note={`Rated at least ${IMPORTANT} of 5 in importance for both; what matters most to both comes first.`}
        />
      </p>
    </section>
  );
}
