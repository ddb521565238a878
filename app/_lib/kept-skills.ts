import { parseHave } from "@/server/skills/have";
import { keptText } from "./kept-text";

const kept = keptText("rolewise.skills", "rolewise:skills");

/** The ids of the skills that a kept text holds. */
export const parseSkills = (text: string | null): string[] => parseHave(text ?? undefined);

/** What the browser keeps, as text: the same text is the same skills. */
export const readSkills = kept.read;

export const onSkillsChange = kept.onChange;

/** Keeps what somebody has, by ids of elements; none forgets it. */
export const keepSkills = (ids: string[]): void =>
  kept.keep(ids.length === 0 ? null : ids.join(","));
