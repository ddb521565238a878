import { FigureList } from "@/app/_components/figure-list";
import { ShareTable } from "@/app/_components/share-table";
import type { PartProps } from "./part";

export function People({ role, citations }: PartProps) {
  const { figures } = role;
  const race = figures["people.race"];
  const closes = race.state === "known" && race.value.kind === "shares" && race.value.closes;
  return (
    <section aria-labelledby="people" className="mt-10">
      <h2 id="people">People</h2>
      <FigureList
        ids={["people.age", "people.gender", "people.weeklyEarnings", "people.lgbt"]}
        figures={figures}
        citations={citations}
      />
      <div className="grid gap-8 md:grid-cols-2">
        <ShareTable
          caption="Age"
          columns={[{ heading: role.title, tone: "left", figure: figures["people.ageBands"] }]}
          citations={citations}
        />
        <div>
          <ShareTable
            caption="Race and ethnicity"
            columns={[{ heading: role.title, tone: "left", figure: race }]}
            citations={citations}
          />
          {race.state === "known" && (
            <p className="mt-2 text-sm text-soft">
              {closes
                ? "The source's classes exclude each other."
                : "Each is its own share of workers: Hispanic or Latino people can be of any race, so that the shares do not add up to 100%."}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
