"use client";

import { useState, useSyncExternalStore } from "react";
import { keepSkills, onSkillsChange, parseSkills, readSkills } from "@/app/_lib/kept-skills";
import type { SkillElement } from "@/server/ratings/ratings";
import { heldOf, heldText } from "@/server/skills/have";
import { labelOf } from "@/server/skills/names";

interface Side {
  title: string;
  /** what matters most to it */
  most: SkillElement[];
}

interface YourSkillsProps {
  left: Side;
  right: Side;
  /** where the form leads that works without a script */
  action: string;
  /** ids that the address names; null where it names none */
  asked: string[] | null;
}

/** What a person has of what matters most to either role: ticked, kept in the browser, held against both. */
export function YourSkills({ left, right, action, asked }: YourSkillsProps) {
  const kept = useSyncExternalStore(onSkillsChange, readSkills, () => null);
  // What an address says stands until the reader ticks something: then it is their own.
  const [own, setOwn] = useState(asked === null);
  const have = own ? parseSkills(kept) : (asked ?? []);
  const keep = (ids: string[]) => {
    keepSkills(ids);
    setOwn(true);
  };
  const groups = groupsOf(left, right);
  const shown = groups.flatMap(({ elements }) => elements.map(({ id }) => id));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="yours" className="mt-10">
      <h2 id="yours">Your skills</h2>
      <p className="mt-2 max-w-3xl text-soft">
        Tick what you have.
        <span className="needs-script"> It is kept in this browser only, for other pairs too.</span>
      </p>
      <form action={`${action}#yours`}>
        {groups.map(({ legend, elements }) => (
          <fieldset key={legend} className="mt-3">
            <legend className="font-semibold">{legend}</legend>
            <div className="gap-x-8 sm:columns-2 md:columns-3">
              {elements.map((element) => (
                <label key={element.id} className="flex items-baseline gap-2 py-1">
                  <input
                    type="checkbox"
                    name="have"
                    value={element.id}
                    checked={have.includes(element.id)}
                    onChange={({ target }) =>
                      keep(
                        target.checked
                          ? [...have, element.id]
                          : have.filter((id) => id !== element.id),
                      )
                    }
                  />
                  {labelOf(element)}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        {have
          .filter((id) => !shown.includes(id))
          .map((id) => (
            <input key={id} type="hidden" name="have" value={id} />
          ))}
        <button type="submit" className="button without-script mt-3">
          Show
        </button>
        {have.length > 0 && (
          <button type="button" className="button-quiet needs-script mt-3" onClick={() => keep([])}>
            Clear all ticks
          </button>
        )}
      </form>
      <div role="status" className="mt-3 max-w-3xl space-y-2">
        {have.length > 0 &&
          [left, right]
            .filter(({ most }) => most.length > 0)
            .map(({ title, most }) => <p key={title}>{heldText(heldOf(most, have), title)}</p>)}
      </div>
    </section>
  );
}

function groupsOf(left: Side, right: Side): { legend: string; elements: SkillElement[] }[] {
  const isIn = (list: SkillElement[]) => (one: SkillElement) =>
    list.some(({ id }) => id === one.id);
  const both = left.most.filter(isIn(right.most));
  return [
    { legend: "What matters most to both", elements: both },
    {
      legend: `What matters most to ${left.title}`,
      elements: left.most.filter((one) => !isIn(both)(one)),
    },
    {
      legend: `What matters most to ${right.title}`,
      elements: right.most.filter((one) => !isIn(both)(one)),
    },
  ].filter(({ elements }) => elements.length > 0);
}
