import { SourceMark } from "@/app/_components/source-mark";
import { IMPORTANT } from "@/server/ratings/ratings";
import { type ComparedElement, neededByBoth } from "@/server/skills/compared";
import { type Citation, letterOf } from "@/server/sources/citations";

interface NeededByBothProps {
  elements: ComparedElement[];
  citations: Citation[];
  /** source of the ratings */
  onet: string;
}

const DOMAINS = [
  { domain: "skill", start: "Skills: ", none: "No skill is important to both." },
  {
    domain: "knowledge",
    start: "Knowledge: ",
    none: "No field of knowledge is important to both.",
  },
] as const;

/** What carries over: everything that is important to both. */
export function NeededByBoth({ elements, citations, onet }: NeededByBothProps) {
  if (elements.length === 0) return null;
  const both = neededByBoth(elements);
  const namesIn = (domain: string) =>
    both.filter((element) => element.domain === domain).map(({ name }) => name);
  return (
    <section aria-labelledby="both" className="mt-10">
      <h2 id="both">
        What both need
        <SourceMark
          letter={letterOf(citations, onet)}
          note={`Rated at least ${IMPORTANT} of 5 in importance for both; what matters most to both comes first.`}
        />
      </h2>
      {DOMAINS.map(({ domain, start, none }) => (
        <p key={domain} className="mt-3 max-w-3xl">
          {namesIn(domain).length === 0 ? none : `${start}${namesIn(domain).join(", ")}.`}
        </p>
      ))}
    </section>
  );
}
