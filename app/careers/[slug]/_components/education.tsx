import { FigureList } from "@/app/_components/figure-list";
import { ShareTable } from "@/app/_components/share-table";
import { SourceMark } from "@/app/_components/source-mark";
import { letterOf } from "@/server/sources/citations";
import type { PartProps } from "./part";

export function Education({ role, citations }: PartProps) {
  const { figures, majors, listSources } = role;
  return (
    <section aria-labelledby="education" className="mt-10">
      <h2 id="education">Education</h2>
      <FigureList
        ids={["education.degree", "education.entry", "education.major", "education.college"]}
        figures={figures}
        citations={citations}
      />
      <ShareTable
        caption="Highest education of workers of 25 and over"
        columns={[{ heading: role.title, tone: "left", figure: figures["education.attainment"] }]}
        citations={citations}
      />
      {majors.length > 0 && (
        <p className="mt-4 max-w-3xl">
          Fields of study that lead here
          <SourceMark
            letter={letterOf(citations, listSources.majors[0])}
            note="Fields of study matched to the occupation by what they teach, not counted by how many people took them."
          />
          : {majors.join("; ")}.
        </p>
      )}
    </section>
  );
}
