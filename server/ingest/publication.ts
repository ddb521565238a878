import type { MissingReason } from "@/server/figures/missing";
import type { Completions, Institution } from "./awards";
import type { Employers } from "./employers";
import type { Sheet, StreamedRow } from "./sheet";

/** A published file, read but not yet understood. `file` is its path below the ingested folder. */
export interface PublishedFile {
  file: string;
  sheets: Sheet[];
  /** what it was recognised as, once it was */
  publication?: string;
}

/** A figure on its way to the snapshot: a number, a bound on one, or the reason that it is missing. */
export type FigureCell =
  | number
  | { atLeast: number }
  | { under: number }
  | { missing: MissingReason };

/** A row of a snapshot table by column; null and "" are written as an empty cell. */
export type Row = Record<string, FigureCell | string | boolean | null>;

/** What a reader made of a file. `dropped` counts rows of the file by the reason they were left out. */
export interface Reading {
  tables: Partial<Record<TableName, Row[]>>;
  read: number;
  kept: number;
  dropped: Record<string, number>;
  /**
   * Titles by code of a publication whose years are set beside each other: under another title the
   * code may mean other work.
   */
  titles?: Map<string, string>;
  /** what the publication says of occupations in its own words: not for the snapshot, see own-words.ts */
  sentences?: PublishedSentence[];
  /** awards by institution, too many for the snapshot: derive/awards.ts counts them by occupation */
  completions?: Completions;
  /** the institutions that confer them, by UNITID */
  institutions?: Map<string, Institution>;
  /** what employers filed for and offered, as they spell themselves: derive/companies.ts joins them */
  employers?: Employers;
}

/** A publication's words on an occupation. */
export interface PublishedSentence {
  code: string;
  text: string;
}

/** A publication's terms and address, as the snapshot's `sources` says them. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  vintage: string;
  terms: string;
  url: string;
  /** the line that the terms ask for, or "" */
  attribution: string;
}

/**
 * Knows one publication. `recognises` looks at content only, never at the file's name; `read` throws
 * a `PublishedFileError` that names file, sheet, row and column where the content is not as published.
 */
export interface Reader {
  publication: string;
  /** header texts of its table: a file that no reader knows and that has most of them was meant for it */
  columns?: readonly string[];
  /** whether it comes in several files, such as one a year: else a second file is a copy of the first */
  inParts?: true;
  /** the sheet that it is known by, where a workbook may hold other publications on sheets of their own */
  sheet?: string;
  /** no page shows its figures: where no file is of it, the snapshot keeps what it has of it */
  optional?: true;
  /** the source that this file's rows are tied to; its vintage may depend on the content */
  source(file: PublishedFile): Source;
  recognises(file: PublishedFile): boolean;
  read(file: PublishedFile): Reading;
}

/**
 * Knows a publication whose files are too large to be held whole, by its first row. `read` is handed the
 * rows below it one after the other, and the cases that other files of the folder held already.
 */
export interface RowReader {
  publication: string;
  /** tells it from readers of whole files; what its earlier files hold it knows by itself */
  byRow: true;
  recognises(header: string[]): boolean;
  read(
    header: string[],
    rows: AsyncIterable<StreamedRow>,
    file: string,
    seen: Set<number>,
  ): Promise<{ source: Source; reading: Reading }>;
}

/**
 * Snapshot tables: file `prisma/snapshot/<name>.tsv` (or shards `<name>.<shard>.tsv`), database table
 * `<name>`. Key columns order the rows and may not repeat; `shardBy` splits a large table by the
 * first two characters of a column; `firstNames` says that the first of several publications that
 * state a row is followed, where otherwise they must agree. Columns are those of prisma/schema.prisma.
 */
export const TABLES = {
  sources: { key: ["id"] },
  soc_groups: { key: ["code"], firstNames: true },
  occupations: { key: ["code"] },
  alternate_titles: { key: ["occupation_code", "title"], shardBy: "occupation_code" },
  title_evidence: { key: ["occupation_code", "title"], shardBy: "occupation_code" },
  elements: { key: ["id"] },
  ratings: { key: ["occupation_code", "element_id"], shardBy: "occupation_code" },
  interests: { key: ["occupation_code", "element_id"] },
  work_styles: { key: ["occupation_code", "element_id"] },
  bright_outlook: { key: ["occupation_code"] },
  technologies: { key: ["occupation_code", "example", "commodity"] },
  training_categories: { key: ["scale", "category"] },
  training_shares: { key: ["occupation_code", "scale", "category"] },
  related_occupations: { key: ["occupation_code", "related_code"] },
  task_exposure: { key: ["occupation_code"] },
  areas: { key: ["code"], firstNames: true },
  price_levels: { key: ["area_code"] },
  price_index: { key: ["year"] },
  industries: { key: ["code"], firstNames: true },
  wages: {
    key: ["occupation_code", "area_code", "industry_code", "source_id"],
    shardBy: "occupation_code",
  },
  pay_years: { key: ["occupation_code", "year"] },
  projections: { key: ["occupation_code"] },
  earlier_projections: { key: ["occupation_code"] },
  attainment: { key: ["occupation_code"] },
  census_ages: { key: ["title"] },
  census_people: { key: ["title"] },
  census_earnings: { key: ["title"] },
  census_unemployment: { key: ["title"] },
  census_matches: { key: ["soc_code"] },
  satisfaction_groups: { key: ["title"] },
  satisfaction_matches: { key: ["soc_code"] },
  telework: { key: ["occupation_code"] },
  majors: { key: ["soc_code", "cip_code"] },
  field_awards: { key: ["soc_code", "cip_code"] },
  college_awards: { key: ["soc_code", "position"] },
  companies: { key: ["id"] },
  company_roles: { key: ["company_id", "soc_code"], shardBy: "soc_code" },
  company_wages: { key: ["company_id", "soc_code", "area_code"] },
} as const satisfies Record<
  string,
  { key: readonly string[]; shardBy?: string; firstNames?: boolean }
>;

export type TableName = keyof typeof TABLES;
