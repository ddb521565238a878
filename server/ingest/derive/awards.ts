import { type AwardLevel, awardKey, type Completions, type Institution } from "../awards";
import type { Tables } from "../collect";
import { PublishedFileError } from "../error";
import type { Reading, Row, Source } from "../publication";

/** How many institutions of an occupation are kept. */
const COLLEGES = 5;

/** The award that each level of the projections' "typical education needed for entry" asks for. */
const ASKED: Record<string, AwardLevel | null> = {
  "Doctoral or professional degree": "doctor",
  "Master's degree": "master",
  "Bachelor's degree": "bachelor",
  "Associate's degree": "associate",
  "Postsecondary nondegree award": "certificate",
  "Some college, no degree": null,
  "High school diploma or equivalent": null,
  "No formal educational credential": null,
  "": null,
};

interface Read {
  file: string;
  source: Source;
  reading: Reading;
}

interface Awards {
  completions: Completions;
  institutions: Map<string, Institution>;
  source_id: string;
}

/**
 * Fills `field_awards` and `college_awards`: of each SOC code that fields lead to, the awards in these
 * fields at the level that the work asks for, and who conferred the most of them. A field in which
 * nobody conferred one has 0: the survey asks every institution that takes federal student aid.
 * @throws PublishedFileError where two files are of the same kind, or an institution has no name
 */
export function fillAwards(tables: Tables, read: Read[]): void {
  const { file, source, reading } = onlyOne(read, "completions");
  const awards = {
    completions: reading.completions as Completions,
    institutions: namedIn(reading.completions as Completions, read, file),
    source_id: source.id,
  };
  const levels = levelsAsked(tables);
  for (const [soc, cips] of fieldsBySoc(tables.majors)) {
    const level = levels.get(soc);
    if (!level) continue;
    tables.field_awards.push(...fieldRows(soc, cips, level, awards));
    tables.college_awards.push(...collegeRows(soc, cips, level, awards));
  }
}

function onlyOne(read: Read[], member: "completions" | "institutions"): Read {
  const [first, second] = read.filter(({ reading }) => reading[member]);
  if (!first) throw new Error(`No file of ${member} was read.`);
  if (!second) return first;
  throw new PublishedFileError(
    `${first.file} holds ${member} as well.`,
    { file: second.file },
    "Nothing was changed. Keep one of the two files.",
  );
}

/** The institutions by UNITID; every one that confers awards must be among them. */
function namedIn(completions: Completions, read: Read[], file: string): Map<string, Institution> {
  const directory = onlyOne(read, "institutions");
  const institutions = directory.reading.institutions as Map<string, Institution>;
  for (const byInstitution of completions.values())
    for (const id of byInstitution.keys())
      if (!institutions.has(id))
        throw new PublishedFileError(
          `institution ${id} confers awards in ${file} and is not named here.`,
          { file: directory.file, column: "UNITID" },
          "Nothing was changed. Take both files of the same year.",
        );
  return institutions;
}

function fieldsBySoc(majors: Row[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { soc_code, cip_code } of majors) {
    const soc = String(soc_code);
    fields.set(soc, [...(fields.get(soc) ?? []), String(cip_code)]);
  }
  return fields;
}

/** The level of award that the work of each SOC code of ours asks for, where it asks for one. */
function levelsAsked({ occupations, projections }: Tables): Map<string, AwardLevel | null> {
  const asked = new Map(projections.map((row) => [row.occupation_code, askedBy(row)]));
  return new Map(
    occupations.map(({ soc_code, projection_code }) => [
      String(soc_code),
      asked.get(projection_code ?? "") ?? null,
    ]),
  );
}

function askedBy({ occupation_code, entry_education, source_id }: Row): AwardLevel | null {
  const level = ASKED[String(entry_education)];
  if (level !== undefined) return level;
  throw new PublishedFileError(
    `${occupation_code} asks for "${entry_education}", which is no level of education that we know.`,
    { file: `${source_id}`, sheet: "Table 1.2" },
    "Nothing was changed. Say in server/ingest/derive/awards.ts which award that is.",
  );
}

const fieldRows = (
  soc_code: string,
  cips: string[],
  level: AwardLevel,
  { completions, source_id }: Awards,
): Row[] =>
  cips.map((cip_code) => ({
    soc_code,
    cip_code,
    level,
    awards: sum(completions.get(awardKey(cip_code, level))?.values() ?? []),
    source_id,
  }));

function collegeRows(
  soc_code: string,
  cips: string[],
  level: AwardLevel,
  { completions, institutions, source_id }: Awards,
): Row[] {
  const totals = new Map<string, number>();
  for (const cip of cips)
    for (const [id, awards] of completions.get(awardKey(cip, level)) ?? [])
      totals.set(id, (totals.get(id) ?? 0) + awards);
  const nameOf = (id: string) => (institutions.get(id) as Institution).name;
  return [...totals]
    .sort(([a, m], [b, n]) => n - m || compare(nameOf(a), nameOf(b)) || compare(a, b))
    .slice(0, COLLEGES)
    .map(([id, awards], at) => {
      const { name: institution, city, state } = institutions.get(id) as Institution;
      return { soc_code, position: at + 1, institution, city, state, level, awards, source_id };
    });
}

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

/** By code unit: the same order on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
