import { SourceMark } from "@/app/_components/source-mark";
import type { Move } from "@/server/moves/move";
import type { MoveSides } from "@/server/moves/wording";
import { type Citation, letterOf } from "@/server/sources/citations";

/** So many fields of study are named. */
const NAMED = 8;

/** The fields of study that lead to the new work, and which of them lead to the present one too. */
export function FieldsThatLead({
  move: { from, to, fields },
  sides,
  citations,
}: {
  move: Move;
  sides: MoveSides;
  citations: Citation[];
}) {
  const all = fields.shared.length + fields.own.length;
  const role = <span className={`side-${sides.to.side}`}>{to.title}</span>;
  return (
    <>
      <h3 className="mt-6">Fields of study</h3>
      {all === 0 ? (
        <p className="mt-2 max-w-3xl">
          The crosswalk from fields of study to occupations names none that leads to {role}.
        </p>
      ) : (
        <>
          <p className="mt-2 max-w-3xl">
            {all === 1 ? "One field of study leads" : `${all} fields of study lead`} to {role}.{" "}
            {sharedText(fields.shared.length, all)} {from.title}
            {fields.shared.length > 0 ? `: ${namesOf(fields.shared)}.` : "."}
            <SourceMark
              letter={letterOf(citations, to.fieldsSourceId)}
              note="The crosswalk says which fields are meant to lead to which occupation, not who studied what."
            />
          </p>
          {fields.own.length > 0 && (
            <p className="mt-2 max-w-3xl text-sm text-soft">
              To {to.title} alone of the two: {namesOf(fields.own)}.
            </p>
          )}
        </>
      )}
    </>
  );
}

function sharedText(shared: number, all: number): string {
  if (shared === 0) return all === 1 ? "It does not lead to" : "None of them leads to";
  if (shared === all) return all === 1 ? "It also leads to" : "All of them also lead to";
  return shared === 1 ? "One of them also leads to" : `${shared} of them also lead to`;
}

/** The first of them by name, and how many more there are. */
function namesOf(fields: { title: string }[]): string {
  const named = fields.slice(0, NAMED).map(({ title }) => title);
  const more = fields.length - named.length;
  return more > 0 ? `${named.join("; ")}; and ${more} more` : named.join("; ");
}
