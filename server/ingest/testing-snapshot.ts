import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The text of each file of a snapshot by its name. */
export type SnapshotTexts = Record<string, string>;

const table = (...rows: string[]) => `${rows.join("\n").replaceAll("|", "\t")}\n`;

/**
 * A snapshot of a few rows, with the two occupations that the titles of prisma/titles are tied to.
 * @param people who work as bakers, for telling one snapshot from another
 */
export const smallSnapshot = (people: number): SnapshotTexts => ({
  "sources.tsv": table(
    "id|publisher|title|vintage|terms|url|attribution",
    "survey|A Bureau|A Survey|2025|Public domain||",
  ),
  "soc_groups.tsv": table(
    "code|title|level|source_id",
    "29-2099|Health Technologists, All Other|detailed|survey",
    "43-6013|Medical Secretaries|detailed|survey",
  ),
  "occupations.tsv": table(
    "code|title|slug|soc_code|wage_code|projection_code|job_zone|source_id",
    "29-2099.08|Patient Representatives|patient-representatives|29-2099|||4|survey",
    "43-6013.00|Medical Secretaries|medical-secretaries|43-6013|||!not-rated|survey",
  ),
  "census_ages.tsv": table(
    "title|employed|median_age|source_id",
    `Bakers|${people}|41.5|survey`,
    "Cooks|<500|!too-few|survey",
  ),
  "majors.tsv": table(
    "soc_code|cip_code|title|occupations|source_id",
    "43-6013|51.0716|Medical Administrative Assistant|1|survey",
  ),
});

/** Lends a folder with these files, and removes it afterwards. */
export async function withFolder<T>(
  texts: Record<string, string | Buffer>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "rolewise-test-"));
  try {
    for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
