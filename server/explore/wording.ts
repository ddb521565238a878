import type { OccupationRow } from "./occupations";

/** Of whom a row's published figures are, where that is not this occupation alone; else "". */
export function sentenceOfScope({ title, published }: Pick<OccupationRow, "title" | "published">) {
  if (!published) return "";
  const { members } = published;
  if (members < 2 && published.title.toLowerCase() === title.toLowerCase()) return "";
  const shared = members < 2 ? "" : `, shared by ${members} occupations`;
  return `Pay, outlook and education are of ${published.title}${shared}.`;
}
