import { grouped, listed } from "@/server/figures/format";
import type { Company } from "./company";

const counted = (count: number, one: string, many: string) =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** What a company filed for, in a sentence or two. */
export function summaryOf({ name, filings, years, roles }: Company): string {
  const most = roles.slice(0, 3).map(({ role }) => role.title);
  const all = most.length === roles.length;
  const work = most.length === 0 ? "" : ` It filed ${all ? "" : "most often "}for ${listed(most)}.`;
  return `${name} has ${counted(filings, "certified labor condition application", "certified labor condition applications")} of fiscal ${years}.${work}`;
}

/** Of how many filings the occupation is known: others are under codes of an older classification. */
export function knownOf({ filings, roles }: Pick<Company, "filings" | "roles">): string {
  const known = roles.reduce((sum, role) => sum + role.filings, 0);
  if (known >= filings) return "";
  return `The other ${grouped(filings - known)} are under codes that today's classification of occupations does not have.`;
}
