import { FigureList } from "@/app/_components/figure-list";
import type { PartProps } from "./part";

export function Outlook({ role, citations }: PartProps) {
  return (
    <section aria-labelledby="outlook" className="mt-10">
      <h2 id="outlook">Outlook</h2>
      <FigureList
        ids={["outlook.growth", "outlook.jobs", "outlook.openings", "outlook.unemployment"]}
        figures={role.figures}
        citations={citations}
      />
    </section>
  );
}
