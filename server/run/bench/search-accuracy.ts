import { Table } from "console-table-printer";
import { prisma } from "@/server/db/client";
import { findEvidence, findTitleEntries } from "@/server/search/entries";
import { isHeldOut } from "@/server/search/held-out";
import { type SearchHit, searchRoles } from "@/server/search/search";
import { TitleIndex } from "@/server/search/title-index";
import { type Accuracy, accuracyOf, byGroup, outcomesOf, partsOf } from "./accuracy";
import { ONET_HELD_OUT, onetTitles, type TitleSet, titleSetsIn } from "./title-sets";

/** Of a part of many titles so many are asked, evenly spread. */
const MOST_ASKED = 4000;

/**
 * Prints how often the search is right, on titles with known codes: those of the files below a folder,
 * and O*NET's own. The files are published ones and lie outside of the repository.
 */
export async function printAccuracy(folder: string | undefined): Promise<void> {
  const table = new Table();
  const roles = await prisma.role.findMany({ select: { slug: true, occupationCode: true } });
  const socOf = new Map(roles.map((role) => [role.slug, role.occupationCode.slice(0, 7)]));
  const sets = folder ? await titleSetsIn(folder) : [];
  for (const set of sets) await addSet(table, set, (title) => searchRoles(title), socOf);
  await addOnet(table, socOf);
  table.printTable();
  if (sets.length === 0)
    console.log(
      folder
        ? `No file of titles with codes (title_occupation.csv, titles.tsv) lies below ${folder}.`
        : "Employers' and BLS's titles were not asked: name the folder that holds title_occupation.csv and titles.tsv: npm run bench -- <folder>",
    );
}

type Search = (title: string) => Promise<SearchHit[]>;

async function addOnet(table: Table, socOf: Map<string, string>): Promise<void> {
  const entries = await findTitleEntries();
  const without = entries.filter(
    ({ name, title }) => name === title || !isHeldOut(name, ONET_HELD_OUT),
  );
  const index = new TitleIndex(without, await findEvidence());
  const search = async (title: string) => index.search(title, 8);
  await addSet(table, onetTitles(entries, socOf), search, socOf);
}

async function addSet(
  table: Table,
  set: TitleSet,
  search: Search,
  socOf: Map<string, string>,
): Promise<void> {
  for (const [part, titles] of partsOf(set)) {
    if (titles.length === 0) continue;
    const step = Math.ceil(titles.length / MOST_ASKED);
    const asked = titles.filter((_, at) => at % step === 0);
    const outcomes = await outcomesOf(asked, search, socOf);
    const wanted = part === "test" ? set.wanted : null;
    addRow(table, `${set.name}, ${part} part`, accuracyOf(outcomes), wanted);
    if (part === "test")
      for (const [group, accuracy] of byGroup(outcomes))
        addRow(table, `  group ${group}`, accuracy, null);
  }
}

function addRow(table: Table, what: string, accuracy: Accuracy, wanted: TitleSet["wanted"]): void {
  const { titles, first, three, empty } = accuracy;
  table.addRow({
    titles: what,
    asked: titles,
    "right first": percent(first),
    "in three": percent(three),
    "no answer": percent(empty),
    aim: wanted ? `${percent(wanted.first)}, ${percent(wanted.three)}, 0%` : "",
    reached: wanted ? isReached(accuracy, wanted) : "",
  });
}

const isReached = (got: Accuracy, wanted: NonNullable<TitleSet["wanted"]>) =>
  got.first >= wanted.first && got.three >= wanted.three && got.empty === 0 ? "yes" : "no";

const percent = (share: number) => `${(share * 100).toFixed(1).replace(".0", "")}%`;
