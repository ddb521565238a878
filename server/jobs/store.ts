import { setImmediate } from "node:timers/promises";
import { prisma } from "@/server/db/client";
import { Prisma } from "@/server/db/generated/client";
import { type Match, matchRole } from "./match";
import type { NormalPosting } from "./normalise";

/** What storing postings did. */
export interface Stored {
  added: number;
  changed: number;
  /** of those, the ones without a role */
  unmatched: number;
}

/** So many are written with one statement. */
const AT_ONCE = 50;

/**
 * Stores postings of a board: new ones are added, those that have changed or were closed are brought up to
 * date, the others stay untouched.
 */
export async function storePostings(
  sourceId: string,
  postings: NormalPosting[],
  now: Date,
): Promise<Stored> {
  const distinct = [...new Map(postings.map((one) => [one.externalId, one])).values()];
  const known = await prisma.jobPosting.findMany({
    where: { sourceId, externalId: { in: distinct.map(({ externalId }) => externalId) } },
    select: { externalId: true, hash: true, closedAt: true },
  });
  const byId = new Map(known.map((one) => [one.externalId, one]));
  const fresh = distinct.filter(({ externalId, hash }) => {
    const stored = byId.get(externalId);
    return stored?.hash !== hash || stored.closedAt !== null;
  });
  let unmatched = 0;
  for (let at = 0; at < fresh.length; at += AT_ONCE)
    unmatched += await upsert(sourceId, fresh.slice(at, at + AT_ONCE), now);
  const changed = fresh.filter(({ externalId }) => byId.has(externalId)).length;
  return { added: fresh.length - changed, changed, unmatched };
}

/** Writes these, and returns how many have no role. */
async function upsert(sourceId: string, postings: NormalPosting[], now: Date): Promise<number> {
  const matches: (Match | null)[] = [];
  for (const { title, occupationCode } of postings) {
    // Looking a title up takes milliseconds: pages that this process serves have their turn in between.
    await setImmediate();
    matches.push(await matchRole(title, occupationCode));
  }
  const today = now.toISOString().slice(0, 10);
  const rows = postings.map((posting, at) => ({
    ...posting,
    newSince: posting.postedOn ?? today,
    roleSlug: matches[at]?.slug ?? null,
    sureness: matches[at]?.sureness ?? null,
  }));
  await prisma.$executeRaw(Prisma.sql`
    INSERT INTO job_postings (id, source_id, external_id, employer, title, place, places, remote,
      pay_min, pay_max, pay_unit, pay_yearly, posted_on, new_since, valid_until, url, description,
      series, role_slug, sureness, hash)
    SELECT id, ${sourceId}, "externalId", employer, title, place,
      ARRAY(SELECT jsonb_array_elements_text(places)), remote, "payMin", "payMax", "payUnit",
      "payYearly", "postedOn", "newSince", "validUntil", url, description, series, "roleSlug",
      sureness, hash
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
      id text, "externalId" text, employer text, title text, place text, places jsonb,
      remote boolean, "payMin" float8, "payMax" float8, "payUnit" text, "payYearly" float8,
      "postedOn" date, "newSince" date, "validUntil" timestamp, url text, description text,
      series text, "roleSlug" text, sureness float8, hash text)
    ON CONFLICT (source_id, external_id) DO UPDATE SET
      employer = excluded.employer, title = excluded.title, place = excluded.place,
      places = excluded.places, remote = excluded.remote, pay_min = excluded.pay_min,
      pay_max = excluded.pay_max, pay_unit = excluded.pay_unit, pay_yearly = excluded.pay_yearly,
      posted_on = excluded.posted_on,
      new_since = coalesce(excluded.posted_on, job_postings.new_since),
      valid_until = excluded.valid_until, url = excluded.url, description = excluded.description,
      series = excluded.series, role_slug = excluded.role_slug, sureness = excluded.sureness,
      hash = excluded.hash, closed_at = NULL`);
  return matches.filter((match) => match === null).length;
}

/** External ids of a board's open postings. */
export async function openIds(sourceId: string): Promise<string[]> {
  const rows = await prisma.jobPosting.findMany({
    where: { sourceId, closedAt: null },
    select: { externalId: true },
  });
  return rows.map(({ externalId }) => externalId);
}

/** Closes these postings of a board. */
export async function closePostings(sourceId: string, ids: string[], now: Date): Promise<void> {
  await prisma.$executeRaw`
    UPDATE job_postings SET closed_at = ${now}
    WHERE source_id = ${sourceId} AND external_id = ANY(${ids}) AND closed_at IS NULL`;
}
