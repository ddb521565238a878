import type { OccupationRow } from "./occupations";

/** Of whom a row's published figures are, where that is not this occupation alone; else "". */
export function sentenceOfScope({
  officialTitle,
  published,
}: Pick<OccupationRow, "officialTitle" | "published">) {
  if (!published) return "";
  const { members } = published;
  if (published.title.toLowerCase() === officialTitle.toLowerCase())
    return members < 2 ? "" : `${SHARED} of this and ${othersText(members - 1)} together.`;
  const together = members < 2 ? "" : ` (${members} occupations together)`;
  return `${SHARED} of ${published.title}${together}.`;
}

const SHARED = "Pay, outlook and education are";

const othersText = (count: number) =>
  count === 1 ? "another occupation" : `${count} other occupations`;
