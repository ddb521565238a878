import type { Params } from "@/server/explore/query";
import type { Answer, MakeExport } from "./answer";
import { bestExport, companiesExport } from "./pages/companies";
import { companyExport } from "./pages/company";
import { careersExport, fieldExport } from "./pages/explore";
import { pairExport } from "./pages/pair";
import { pairPayExport, rolePayExport } from "./pages/pay";
import { roleExport } from "./pages/role";
import { changesExport, sourcesExport } from "./pages/sources";

/** The pages that can be had as files, by address; the first pattern that fits decides. */
const PAGES: [RegExp, MakeExport][] = [
  [/^careers$/, careersExport],
  [/^careers\/field\/([^/]+)$/, fieldExport],
  [/^careers\/([^/]+)$/, roleExport],
  [/^careers\/([^/]+)\/pay$/, rolePayExport],
  [/^compare\/([^/]+)$/, pairExport],
  [/^compare\/([^/]+)\/pay$/, pairPayExport],
  [/^companies$/, companiesExport],
  [/^companies\/best$/, bestExport],
  [/^companies\/([^/]+)$/, companyExport],
  [/^about\/data$/, sourcesExport],
  [/^about\/data\/changes$/, changesExport],
];

const NO_FILE =
  "No page of figures has this address. Pages of roles, pairs, fields, companies and sources do: put .csv or .json after theirs.";

/** The table of the page at this address, without its first slash. */
export async function exportAt(path: string, params: Params): Promise<Answer> {
  for (const [pattern, make] of PAGES) {
    const [, ...names] = pattern.exec(path) ?? [];
    if (pattern.test(path)) return make(names as string[], params);
  }
  return { unknown: NO_FILE };
}
