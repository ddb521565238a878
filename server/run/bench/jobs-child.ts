import { prisma } from "@/server/db/client";
import { ALL_JOBS, type JobQuery } from "@/server/jobs/query";
import { findJobs } from "@/server/jobs/search";
import { percentile, timesOf } from "./numbers";
import type { Line } from "./report";

const QUERIES = 100;
const AIM_MS = 50;

/** The titles, roles and places that people ask for, as frequent as the postings have them. */
async function drawQueries(): Promise<Record<string, JobQuery[]>> {
  const rows = await prisma.$queryRaw<Drawn[]>`
    SELECT title, role_slug AS role, places[1] AS state, places[2] AS area, employer
    FROM job_postings ORDER BY id LIMIT ${QUERIES}`;
  const of = (make: (drawn: Drawn) => Partial<JobQuery>) =>
    rows.map((drawn): JobQuery => ({ ...ALL_JOBS, ...make(drawn) }));
  return {
    "a title": of(({ title: words }) => ({ words })),
    "a word of a title": of(({ title }) => ({ words: title.split(" ").at(-1) ?? "" })),
    "a role": of(({ role }) => ({ roles: [role] })),
    "a word in a state": of(({ title, state: place }) => ({
      words: title.split(" ").at(-1) ?? "",
      place,
    })),
    "a role in an area with pay": of(({ role, area: place }) => ({
      roles: [role],
      place,
      payAtLeast: 60_000,
    })),
    "a place alone": of(({ state, area }, at = 0) => ({ place: at % 2 ? state : area })),
    "an employer": of(({ employer }) => ({ employer })),
    "the newest of a week": of(() => ({ within: 7 })),
    "all, remote": of(() => ({ remote: true })),
    "all, a later page": of(() => ({ page: 7 })),
  };
}

interface Drawn {
  title: string;
  role: string;
  state: string;
  area: string;
  employer: string;
}

const all: number[] = [];
const lines: Line[] = [];
for (const [what, queries] of Object.entries(await drawQueries())) {
  await timesOf(queries.slice(0, 10), (query) => findJobs(query));
  const times = await timesOf(queries, (query) => findJobs(query));
  all.push(...times);
  lines.push({ what: `jobs: ${what}`, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
}
const p95 = percentile(all, 0.95);
const postings = Number(process.argv[2]).toLocaleString("en-US");
lines.push({
  what: `jobs: all of these, of ${postings} postings`,
  p50: percentile(all, 0.5),
  p95,
  p99: percentile(all, 0.99),
  aim: `95% under ${AIM_MS} ms`,
  holds: p95 < AIM_MS,
});
console.log(JSON.stringify(lines));
await prisma.$disconnect();
