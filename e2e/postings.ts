import { randomBytes } from "node:crypto";
import { query } from "./people";

/** A posting as a test states it; the rest is made up for it. */
export interface TestPosting {
  title: string;
  role?: string;
  place?: string;
  /** codes of states and areas */
  places?: string[];
  /** dollars an hour */
  pay?: [least: number, most: number];
  remote?: boolean;
  closed?: boolean;
}

const DESCRIPTION =
  '<p>You bake <strong>bread</strong>.</p><ul><li>Nights</li></ul><p><a href="https://bakery.example/" rel="noopener nofollow ugc">Who we are</a></p>';

/** Puts postings of one employer of the test's own into the database; returns its name and their ids. */
export async function withPostings(...postings: TestPosting[]) {
  const employer = `Bakery ${randomBytes(5).toString("hex")}`;
  const sourceId = `test/${employer}`;
  await query(
    "INSERT INTO job_sources (id, adapter, employer, started_at, succeeded_at) VALUES ($1, 'test', $2, now(), now())",
    [sourceId, employer],
  );
  const ids: string[] = [];
  for (const posting of postings) ids.push(await addPosting(employer, posting));
  return { employer, ids };
}

/** One more posting of the employer, first seen now. */
export async function addPosting(employer: string, posting: TestPosting): Promise<string> {
  const { title, role = null, place = "", places = [], pay, remote = false } = posting;
  const id = randomBytes(10).toString("hex");
  await query(
    `INSERT INTO job_postings (id, source_id, external_id, employer, title, place, places, remote,
      pay_min, pay_max, pay_unit, pay_yearly, posted_on, new_since, url, description, role_slug,
      sureness, hash, closed_at)
    VALUES ($1, $2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, current_date, current_date,
      'https://jobs.example.org/1', $12, $13, $14, '', $15)`,
    [
      id,
      `test/${employer}`,
      employer,
      title,
      place,
      places,
      remote,
      pay?.[0] ?? null,
      pay?.[1] ?? null,
      pay ? "hour" : null,
      pay ? pay[0] * 2080 : null,
      DESCRIPTION,
      role,
      role && 0.8,
      posting.closed ? new Date() : null,
    ],
  );
  return id;
}

/** Takes an employer's postings out again. */
export async function removePostings(employer: string): Promise<void> {
  await query("DELETE FROM job_postings WHERE source_id = $1", [`test/${employer}`]);
  await query("DELETE FROM job_sources WHERE id = $1", [`test/${employer}`]);
}
