import { FigureList } from "@/app/_components/figure-list";
import type { PartProps } from "./part";

export function Glance({ role, citations }: PartProps) {
  return (
    <section aria-labelledby="glance" className="mt-8">
      <h2 id="glance">At a glance</h2>
      <FigureList
        ids={[
          "salary.yearly",
          "salary.hourly",
          "outlook.growth",
          "outlook.jobs",
          "preparation.time",
          "preparation.experience",
          "education.degree",
          "people.age",
          "work.satisfaction",
          "work.topSkills",
        ]}
        figures={role.figures}
        citations={citations}
      />
    </section>
  );
}
