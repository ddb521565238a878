import { listed } from "@/server/figures/format";
import type { SkillElement } from "@/server/ratings/ratings";

type Named = Pick<SkillElement, "name" | "domain">;

/** Names that O*NET shortens to what no sentence can hold, and what they stand for. */
const PLAIN: Record<string, string> = {
  Administrative: "office procedures",
  "English Language": "the English language",
  "Foreign Language": "a foreign language",
  Mechanical: "machines and tools",
};

/** Elements within a sentence, skills first: "speaking, knowledge of biology and of law and government". */
export function listInText(elements: Named[]): string {
  const named = (domain: SkillElement["domain"]) =>
    elements
      .filter((element) => element.domain === domain)
      .map(({ name }) => PLAIN[name] ?? name.toLowerCase());
  const knowledge = named("knowledge").map(
    (name, at) => `${at === 0 ? "knowledge " : ""}of ${name}`,
  );
  return listed([...named("skill"), ...knowledge]);
}

/** An element by itself; a skill and a field of knowledge can have one name. */
export const labelOf = ({ name, domain }: Named): string =>
  domain === "knowledge" ? `${name} (knowledge)` : name;
