import { FigureList } from "@/app/_components/figure-list";
import { ShareTable } from "@/app/_components/share-table";
import { FieldsOfStudy } from "./fields-of-study";
import type { PartProps } from "./part";

export function Education({ role, citations }: PartProps) {
  const { figures } = role;
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
      <FieldsOfStudy role={role} citations={citations} />
    </section>
  );
}
