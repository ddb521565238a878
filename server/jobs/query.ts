import { z } from "zod";
import { PAGES_AT_MOST } from "./limits";

/** What somebody asks for. What is null, false or empty asks for nothing. */
export interface JobQuery {
  /** as one types them: "quoted phrases", or, -without */
  words: string;
  /** slugs: a posting is of one of them */
  roles: string[];
  /** code of a state or a metropolitan area */
  place: string | null;
  remote: boolean;
  /** dollars a year that the least stated pay reaches */
  payAtLeast: number | null;
  /** posted, or else first seen, within so many days */
  within: number | null;
  /** the employer's name as postings have it */
  employer: string | null;
  sort: JobSort;
  /** from 1 */
  page: number;
}

/** By which results are ordered: those with the words in the title first, the newest, or the best paid. */
export const JOB_SORTS = ["best", "newest", "pay"] as const;
export type JobSort = (typeof JOB_SORTS)[number];

/** Nothing asked for: every open posting, the newest first. */
export const ALL_JOBS: JobQuery = {
  words: "",
  roles: [],
  place: null,
  remote: false,
  payAtLeast: null,
  within: null,
  employer: null,
  sort: "best",
  page: 1,
};

export const WITHIN_DAYS = [1, 7, 30] as const;

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL cannot take them
    .transform((value) => value.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, " ").trim());

/** A query as a procedure is sent it; every field may be left out. */
export const jobQueryInput = z.object({
  words: text(200).default(""),
  roles: z
    .array(
      z
        .string()
        .max(200)
        .regex(/^[a-z0-9-]+$/),
    )
    .max(5)
    .default([]),
  place: z
    .string()
    .regex(/^\d{2,7}$/)
    .nullable()
    .default(null),
  remote: z.boolean().default(false),
  payAtLeast: z.number().int().min(1).max(10_000_000).nullable().default(null),
  within: z.number().int().min(1).max(365).nullable().default(null),
  employer: text(200).nullable().default(null),
  sort: z.enum(JOB_SORTS).default("best"),
  page: z.number().int().min(1).max(PAGES_AT_MOST).default(1),
});

/** The parameters of an address, as Next hands them. */
type Params = Record<string, string | string[] | undefined>;

const { shape } = jobQueryInput;
const whole = z
  .string()
  .regex(/^\d{1,8}$/)
  .transform(Number);
/** How each parameter is read; the address has short names. */
const READERS: { [K in keyof JobQuery]: { param: string; schema: z.ZodType<JobQuery[K]> } } = {
  words: { param: "q", schema: shape.words.unwrap() },
  roles: {
    param: "role",
    schema: z
      .union([z.string().transform((slug) => [slug]), z.array(z.string())])
      .pipe(shape.roles.unwrap()),
  },
  place: { param: "place", schema: shape.place.unwrap() },
  remote: { param: "remote", schema: z.literal("yes").transform(() => true) },
  payAtLeast: { param: "pay", schema: whole.pipe(shape.payAtLeast.unwrap().unwrap()) },
  within: { param: "days", schema: whole.pipe(shape.within.unwrap().unwrap()) },
  employer: { param: "employer", schema: shape.employer.unwrap() },
  sort: { param: "sort", schema: shape.sort.unwrap() },
  page: { param: "page", schema: whole.pipe(shape.page.unwrap()) },
};

/** Reads an address of /jobs; a value that is none is as if it were left out, and `bad` names its parameter. */
export function readJobQuery(params: Params): { query: JobQuery; bad: string[] } {
  const bad: string[] = [];
  const read = Object.entries(READERS).flatMap(([field, { param, schema }]) => {
    const value = params[param];
    if (value === undefined || value === "") return [];
    const result = schema.safeParse(field === "roles" || !Array.isArray(value) ? value : value[0]);
    if (!result.success) bad.push(param);
    return result.success ? [[field, result.data]] : [];
  });
  return { query: { ...ALL_JOBS, ...Object.fromEntries(read) }, bad };
}

/** The query of a whole address of /jobs, or of anything that somebody sends for one. */
export function queryAt(address: string): JobQuery {
  if (!URL.canParse(address, "http://localhost")) return ALL_JOBS;
  const params = new URL(address, "http://localhost").searchParams;
  const values = Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]));
  return readJobQuery(values).query;
}

/** The address of a query; what asks for nothing is left out. */
export function jobsAddress(query: JobQuery): string {
  const params = new URLSearchParams();
  const add = (field: keyof JobQuery, value: string | number | null) => {
    if (value !== null && value !== "") params.append(READERS[field].param, String(value));
  };
  add("words", query.words);
  for (const slug of query.roles) add("roles", slug);
  add("place", query.place);
  add("remote", query.remote ? "yes" : null);
  add("payAtLeast", query.payAtLeast);
  add("within", query.within);
  add("employer", query.employer);
  add("sort", query.sort === "best" ? null : query.sort);
  add("page", query.page > 1 ? query.page : null);
  return params.size === 0 ? "/jobs" : `/jobs?${params}`;
}
