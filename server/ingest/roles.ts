import { access } from "node:fs/promises";
import type { Client } from "pg";
import { readNumber } from "./cells";
import { fromRoot, readHandTable, SOURCE_COLUMNS } from "./curated";
import { PublishedFileError } from "./error";
import { DESCRIPTIONS } from "./own-words";

/** A plain name of our own for each occupation. */
const NAMES = "prisma/plain-names.tsv";

const TITLES = "prisma/titles/roles.tsv";
const FIGURES = "prisma/titles/figures.tsv";
const SOURCES = "prisma/titles/sources.tsv";

/** The files kept by hand that roles are made of, as far as they exist. */
export async function roleFiles(): Promise<string[]> {
  const files = [NAMES, TITLES, FIGURES, SOURCES, DESCRIPTIONS.file].map(fromRoot);
  const exist = await Promise.all(files.map(exists));
  return files.filter((_, at) => exist[at]);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Makes a role of each occupation and of each title in prisma/titles. */
export async function fillRoles(client: Client): Promise<void> {
  await addNames(client);
  await client.query(
    `INSERT INTO roles (slug, title, kind, description, occupation_code, source_id)
     SELECT slug, name, 'occupation', '', code, source_id FROM occupations`,
  );
  await addDescriptions(client);
  await addSources(client);
  await addTitles(client);
  await addFigures(client);
}

/** An occupation that a newer release adds keeps its official title until somebody names it. */
async function addNames(client: Client): Promise<void> {
  const rows = await readHandTable(NAMES, ["code", "name"]);
  await client.query(
    `UPDATE occupations SET name = coalesce(
       (SELECT n.name FROM unnest($1::text[], $2::text[]) AS n(code, name)
        WHERE n.code = occupations.code), title)`,
    [rows.map(({ code }) => code), rows.map(({ name }) => name)],
  );
}

async function addDescriptions(client: Client): Promise<void> {
  const rows = await readHandTable(DESCRIPTIONS.file, ["code", "text"]);
  await client.query(
    `UPDATE roles SET description = d.text
     FROM unnest($1::text[], $2::text[]) AS d(code, text)
     WHERE occupation_code = d.code AND kind = 'occupation'`,
    [rows.map(({ code }) => code), rows.map(({ text }) => text)],
  );
}

async function addSources(client: Client): Promise<void> {
  for (const row of await readHandTable(SOURCES, SOURCE_COLUMNS))
    await client.query(
      `INSERT INTO sources (${SOURCE_COLUMNS.join(", ")}) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      SOURCE_COLUMNS.map((column) => row[column]),
    );
}

async function addTitles(client: Client): Promise<void> {
  const columns = ["slug", "title", "occupation_code", "source_id", "description"] as const;
  for (const row of await readHandTable(TITLES, columns)) {
    const inserted = await client.query(
      `INSERT INTO roles (slug, title, kind, description, occupation_code, source_id)
       SELECT $1, $2, 'title', $3, o.code, s.id
       FROM occupations o, sources s WHERE o.code = $4 AND s.id = $5
       ON CONFLICT DO NOTHING`,
      [row.slug, row.title, row.description, row.occupation_code, row.source_id],
    );
    if (inserted.rowCount !== 1)
      throw new PublishedFileError(
        `"${row.slug}" is a role already, or its occupation or source does not exist.`,
        { file: TITLES, row: row.row },
        "Name another slug, an O*NET-SOC code and a source of prisma/titles/sources.tsv.",
      );
  }
}

async function addFigures(client: Client): Promise<void> {
  const columns = ["slug", "figure", "position", "label", "amount", "source_id"] as const;
  for (const row of await readHandTable(FIGURES, columns)) {
    const amount = readNumber(row.amount);
    if (!amount)
      throw new PublishedFileError(
        `"${row.amount}" is no number.`,
        { file: FIGURES, row: row.row, column: "amount" },
        "Write a number, or !not-stated where the source has none.",
      );
    const caveats = amount.caveat ? { amount: amount.caveat } : {};
    await client.query(
      `INSERT INTO title_figures (slug, figure, position, label, amount, caveats, source_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [row.slug, row.figure, row.position, row.label, amount.value, caveats, row.source_id],
    );
  }
}
