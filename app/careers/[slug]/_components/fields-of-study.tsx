import { SourceMark } from "@/app/_components/source-mark";
import { letterOf } from "@/server/sources/citations";
import { CountTable } from "./count-table";
import type { PartProps } from "./part";

/** How many fields have a line of their own; the others are only named. */
const IN_TABLE = 5;

const MATCHED =
  "Fields of study matched to the occupation by what they teach, not counted by how many people took them.";

/** The fields of study that lead to a role, and who takes and confers awards in them. */
export function FieldsOfStudy({ role, citations }: PartProps) {
  const { majors, colleges, awardName, listSources } = role;
  const taken = colleges.length > 0 ? majors.filter(({ awards }) => awards).slice(0, IN_TABLE) : [];
  const others = majors.filter((field) => !taken.includes(field)).map(({ title }) => title);
  const source = citations.find((one) => one.source.id === listSources.awards);
  return (
    <>
      {source && awardName && (
        <>
          <h3 className="mt-6">Who graduates in the fields that lead here</h3>
          <p className="mt-2 max-w-3xl">
            {awardName}, the level that the work typically asks for, conferred from{" "}
            {source.source.vintage}.
            <SourceMark
              letter={source.letter}
              note={`${source.source.title}. First majors only.`}
            />{" "}
            These are graduates of fields that lead here, whatever work they took, not people in
            this work.
            <SourceMark letter={letterOf(citations, listSources.majors)} note={MATCHED} />
          </p>
          <div className="grid gap-x-10 md:grid-cols-2">
            <CountTable
              caption="Fields with the most awards"
              headings={["Field", "Awards", "Leads to"]}
              rows={taken.map(({ title, awards, occupations }) => ({
                name: title,
                count: awards ?? 0,
                more: `${occupations}\u00a0${occupations === 1 ? "occupation" : "occupations"}`,
              }))}
            />
            <CountTable
              caption="Institutions that confer most of them"
              headings={["Institution", "Awards", "Where"]}
              rows={colleges.map(({ institution, city, state, awards }) => ({
                name: institution,
                count: awards,
                more: `${city}, ${state}`,
              }))}
            />
          </div>
        </>
      )}
      {others.length > 0 && (
        <p className="mt-4 max-w-3xl">
          {taken.length > 0 ? "Other fields" : "Fields"} of study that lead here
          <SourceMark letter={letterOf(citations, listSources.majors)} note={MATCHED} />:{" "}
          {others.join("; ")}.
        </p>
      )}
    </>
  );
}
