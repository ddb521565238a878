import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { findJob } from "./job";
import { ALL_JOBS } from "./query";
import { findJobs } from "./search";
import { withPostings } from "./testing";

const TODAY = new Date("2026-03-10T12:00:00Z");
const CALIFORNIA = "06";
const SAN_JOSE = "41940";

const day = (text: string) => new Date(text);

it("finds by words those that have them in the title first, then the newest", async () => {
  const { employer, ids } = await withPostings(
    {
      title: "Clerk",
      description: "<p>You help our <b>nurses</b>.</p>",
      newSince: day("2026-03-09"),
    },
    { title: "Registered Nurse", newSince: day("2026-03-01") },
    { title: "Nurse, nights", newSince: day("2026-03-08") },
    { title: "Nurse, long gone", closedAt: day("2026-03-02") },
    { title: "Baker" },
  );
  const { rows, total, more } = await findJobs({ ...ALL_JOBS, words: "nurse", employer }, TODAY);
  expect(rows.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
  expect([total, more]).toEqual([3, false]);
  const without = await findJobs({ ...ALL_JOBS, words: "nurse -nights", employer }, TODAY);
  expect(without.total).toBe(2);
});

it("filters, and counts what the results can be narrowed to", async () => {
  const places = [CALIFORNIA, SAN_JOSE];
  const { employer, ids } = await withPostings(
    { title: "One", places, roleSlug: "lawyers", sureness: 0.8, payYearly: 90_000 },
    { title: "Two", places: [CALIFORNIA], remote: true, newSince: day("2026-03-09") },
    {
      title: "Three",
      roleSlug: "registered-nurses",
      payYearly: 60_000,
      newSince: day("2026-03-03"),
    },
    { title: "Four", roleSlug: "lawyers", newSince: day("2026-02-08") },
  );
  const of = async (query: object) => {
    const { rows } = await findJobs({ ...ALL_JOBS, employer, ...query }, TODAY);
    return rows.map(({ id }) => ids.indexOf(id)).sort();
  };
  expect(await of({ roles: ["lawyers"] })).toEqual([0, 3]);
  expect(await of({ roles: ["lawyers", "registered-nurses"] })).toEqual([0, 2, 3]);
  expect(await of({ place: CALIFORNIA })).toEqual([0, 1]);
  expect(await of({ place: SAN_JOSE })).toEqual([0]);
  expect(await of({ remote: true })).toEqual([1]);
  expect(await of({ payAtLeast: 60_001 })).toEqual([0]);
  expect(await of({ within: 1 })).toEqual([1]);
  expect(await of({ within: 30 })).toEqual([1, 2, 3]);

  const { facets, rows } = await findJobs({ ...ALL_JOBS, employer }, TODAY);
  expect(facets.roles.map(({ value, count }) => [value, count])).toEqual([
    ["lawyers", 2],
    ["registered-nurses", 1],
  ]);
  expect(facets.states).toEqual([{ value: CALIFORNIA, label: "California", count: 2 }]);
  expect(facets.areas).toMatchObject([{ value: SAN_JOSE, count: 1 }]);
  expect(facets.employers).toEqual([{ value: employer, label: employer, count: 4 }]);
  expect(facets.within.map(({ value, count }) => [value, count])).toEqual([
    ["1", 1],
    ["7", 2],
    ["30", 3],
  ]);
  expect([facets.remote, facets.withPay]).toEqual([1, 2]);
  const first = rows.find(({ id }) => id === ids[0]);
  expect(first?.role).toEqual({ slug: "lawyers", title: "Lawyers", sureness: 0.8 });
  expect(first?.places.map(({ code }) => code)).toEqual([SAN_JOSE, CALIFORNIA]);
});

it("turns pages, and answers with the last one where a later one is asked for", async () => {
  const { employer } = await withPostings(
    ...Array.from({ length: 21 }, (_, at) => ({ title: `Posting ${at}` })),
  );
  const first = await findJobs({ ...ALL_JOBS, employer }, TODAY);
  const last = await findJobs({ ...ALL_JOBS, employer, page: 400 }, TODAY);
  expect([first.rows.length, first.page, first.pages]).toEqual([20, 1, 2]);
  expect([last.rows.length, last.page, last.pages]).toEqual([1, 2, 2]);
  const seen = [...first.rows, ...last.rows].map(({ id }) => id);
  expect(new Set(seen).size).toBe(21);
});

it("finds nothing without failing", async () => {
  const nothing = await findJobs(
    { ...ALL_JOBS, words: "the \"' ) & | !", employer: "Nobody" },
    TODAY,
  );
  expect(nothing).toMatchObject({ rows: [], total: 0, page: 1, pages: 1 });
});

it("has closed postings by their id alone, and those of unknown roles as unmatched", async () => {
  const { ids } = await withPostings({
    title: "Lamplighter",
    roleSlug: "lamplighters",
    closedAt: day("2026-03-02"),
    payMin: 20,
    payUnit: "hour",
  });
  const job = await findJob(ids[0] as string);
  expect(job).toMatchObject({
    closedAt: day("2026-03-02"),
    role: null,
    pay: { min: 20, max: null, unit: "hour" },
  });
  expect(await findJob("nothing")).toBeNull();
});

it("finds the newest of what very many postings match, and says that there are more", async () => {
  const { employer, ids } = await withPostings({ title: "Zymurgist", newSince: day("2026-03-10") });
  await prisma.$executeRaw`
    INSERT INTO job_postings (id, source_id, external_id, employer, title, place, remote, new_since,
      url, description, hash)
    SELECT md5(${employer} || n), source_id, n, employer, title, '', false, new_since - n / 300,
      url, '', '' FROM job_postings, generate_series(1, 2400) n WHERE id = ${ids[0]}`;
  // 299 of the day and 300 of each of the seven days before it; 1 more, the first.
  const found = await findJobs({ ...ALL_JOBS, words: "zymurgist", employer }, TODAY);
  expect([found.total, found.more, found.pages]).toEqual([2000, true, 100]);
  const last = await findJobs({ ...ALL_JOBS, words: "zymurgist", employer, page: 100 }, TODAY);
  expect(last.rows.map(({ newSince }) => newSince)).toEqual(Array(20).fill("2026-03-04"));
  const week = await findJobs({ ...ALL_JOBS, words: "zymurgist", employer, within: 1 }, TODAY);
  expect([week.total, week.more]).toEqual([600, false]);
});
