import { FigureList } from "@/app/_components/figure-list";
import { SourceMark } from "@/app/_components/source-mark";
import { sentenceOfInterests, sentenceOfMethods, sentenceOfStyles } from "@/server/roles/wording";
import { letterOf } from "@/server/sources/citations";
import type { PartProps } from "./part";
import { RatedBars } from "./rated-bars";

const COUNTS = { skills: 8, knowledge: 6 };

/** What the work is like: what it asks for, with which tools, and whom it suits. */
export function Work({ role, citations }: PartProps) {
  const mark = (
    <SourceMark
      letter={letterOf(citations, role.listSources.onet)}
      note={`Ratings of ${role.occupation.title} in O*NET.`}
    />
  );
  const rated = role.skills.length > 0;
  const suits = [sentenceOfInterests(role), sentenceOfStyles(role), sentenceOfMethods(role)].filter(
    Boolean,
  );
  return (
    <section aria-labelledby="work" className="mt-10">
      <h2 id="work">What the work is like</h2>
      {!rated && (
        <p className="mt-3">
          O*NET has not rated this occupation's skills and knowledge, so that they are missing here.
        </p>
      )}
      <FigureList
        ids={["work.satisfaction", "work.telework"]}
        figures={role.figures}
        citations={citations}
      />
      {suits.length > 0 && (
        <p className="mt-3 max-w-3xl">
          {suits.join(" ")} {mark}
        </p>
      )}
      {rated && (
        <div className="mt-4 grid gap-8 md:grid-cols-2">
          <RatedBars
            caption="Skills that matter most"
            rated={role.skills.slice(0, COUNTS.skills)}
            mark={mark}
          />
          <RatedBars
            caption="Knowledge that matters most"
            rated={role.knowledge.slice(0, COUNTS.knowledge)}
            mark={mark}
          />
        </div>
      )}
      {role.technologies.length > 0 && (
        <p className="mt-4 max-w-3xl">
          Tools and programs, those that set the work apart first:{" "}
          {role.technologies.map(({ example }) => example).join(", ")}. {mark}
        </p>
      )}
    </section>
  );
}
