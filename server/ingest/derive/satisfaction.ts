import type { Tables } from "../collect";
import { readHandTable } from "../curated";
import type { Source } from "../publication";
import { type Coverage, coverageOf } from "./coverage";

const SATISFACTION_GROUPS = "server/ingest/curated/satisfaction-groups.tsv";

/** Who says which group of the survey holds which SOC code: we do, from the survey's own list. */
export const SATISFACTION_SOURCE: Source = {
  id: "nscg-soc",
  publisher: "Rolewise",
  title: "Groups of the National Survey of College Graduates matched to SOC codes",
  vintage: "2026",
  terms: "MIT, as the rest of this repository",
  url: "",
  attribution: "",
};

/** Fills `satisfaction_matches` for the SOC codes of ours that a specific group holds. */
export async function matchSatisfaction(tables: Tables): Promise<Coverage> {
  const hand = await readHandTable(SATISFACTION_GROUPS, ["group", "soc"]);
  const published = tables.satisfaction_groups.map(({ title }) => String(title));
  const ours = new Set(tables.occupations.map(({ soc_code }) => String(soc_code)));
  tables.satisfaction_matches = hand
    .filter(({ group }) => published.includes(group))
    .flatMap(({ group, soc }) => soc.split(" ").map((code) => ({ group, code })))
    .filter(({ code }) => ours.has(code))
    .map(({ group, code }) => ({
      soc_code: code,
      group_title: group,
      source_id: SATISFACTION_SOURCE.id,
    }));
  return coverageOf("satisfaction_groups", published, new Set(hand.map(({ group }) => group)));
}
