import { SourceMark } from "@/app/_components/source-mark";
import type { RoleLink } from "@/server/roles/profile";
import type { InCommon } from "@/server/skills/in-common";
import { type Citation, letterOf } from "@/server/sources/citations";

interface InCommonListProps {
  id: string;
  heading: string;
  names: InCommon<string>;
  sides: { left: RoleLink; right: RoleLink };
  citations: Citation[];
  sourceId: string | null;
  /** how the source comes to them */
  note: string;
}

/** How many names each line has room for. */
const ROOM = { both: 20, left: 12, right: 12 };

/** What both have and what only one has, by name. */
export function InCommonList({
  id,
  heading,
  names,
  sides,
  citations,
  sourceId,
  note,
}: InCommonListProps) {
  const lines = [
    { of: "both" as const, term: "Both" },
    ...(["left", "right"] as const).map((side) => ({
      of: side,
      term: (
        <>
          Only <span className={`side-${side}`}>{sides[side].title}</span>
        </>
      ),
    })),
  ];
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>
        {heading}
        {sourceId !== null && <SourceMark letter={letterOf(citations, sourceId)} note={note} />}
      </h2>
      <dl className="mt-3">
        {lines.map(({ of, term }) => (
          <div key={of} className="grid gap-x-4 border-b border-rule py-2 md:grid-cols-[1fr_3fr]">
            <dt className="font-semibold">{term}</dt>
            <dd>{namesText(names[of], ROOM[of])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function namesText(names: string[], room: number): string {
  if (names.length === 0) return "None in our source.";
  const more = names.length - room;
  return `${names.slice(0, room).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
