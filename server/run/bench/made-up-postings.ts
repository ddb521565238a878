import { Client } from "pg";

/** So many are made with one statement. */
const AT_ONCE = 50_000;
const EMPLOYERS = 20_000;

/**
 * Fills a database with made-up postings: titles of our roles, as frequent as people in them, of some
 * hundred words, in states and areas at random, posted within sixty days.
 * @param url a database that goes afterwards
 */
export async function makePostings(url: string, count: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(PREPARE);
  const indexes = await dropIndexes(client);
  for (let made = 0; made < count; made += AT_ONCE)
    await client.query(MAKE, [made, Math.min(count, made + AT_ONCE) - 1, count]);
  for (const index of indexes) await client.query(index);
  await client.query("VACUUM ANALYZE job_postings");
  await client.end();
}

/** Takes the inverted indexes away, which are made faster at once; returns how to make them. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename = 'job_postings' AND indexdef LIKE '%USING gin%'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}

const PREPARE = `
  -- Rows are the same in every run.
  SELECT setseed(0.5);
  INSERT INTO job_sources (id, adapter, employer) VALUES ('made-up', 'greenhouse', 'Made-up');
  CREATE TEMP TABLE made_roles AS
    SELECT row_number() OVER (ORDER BY r.slug) AS at, r.slug, r.description,
      ARRAY(SELECT r.title UNION SELECT title FROM alternate_titles a
        WHERE a.occupation_code = o.code) AS titles,
      sum(coalesce(p.employment, 1000)) OVER (ORDER BY r.slug)
        / sum(coalesce(p.employment, 1000)) OVER ()::float8 AS share
    FROM roles r JOIN occupations o ON o.code = r.occupation_code
    LEFT JOIN projections p ON p.occupation_code = o.projection_code
    WHERE r.kind = 'occupation';
  CREATE TEMP TABLE made_shares AS SELECT array_agg(share ORDER BY at) AS shares FROM made_roles;
  CREATE TEMP TABLE made_places AS
    SELECT row_number() OVER () AS at, ARRAY[s.code, a.code] AS codes, a.title
    FROM areas a JOIN areas s ON s.kind = 'state' AND s.states = split_part(a.states, ' ', 1)
    WHERE a.kind = 'metropolitan';
  ANALYZE made_roles, made_places`;

const MAKE = `
  INSERT INTO job_postings (id, source_id, external_id, employer, title, place, places, remote,
    pay_min, pay_max, pay_unit, pay_yearly, posted_on, new_since, url, description, role_slug,
    sureness, hash)
  SELECT md5(n::text)::varchar(20), 'made-up', n, 'Employer ' || floor(power(random(), 3) * ${EMPLOYERS}),
    named.title, place.title, place.codes, random() < 0.1, pay, pay * 1.3, 'year', pay, day, day,
    'https://example.org/' || n,
    '<p>' || role.description || '</p><p>' || words || '</p>', role.slug, 0.8, n
  FROM (
    SELECT n, 1 + least(width_bucket(random(), (SELECT shares FROM made_shares)),
        (SELECT count(*) FROM made_roles) - 1) AS role_at,
      1 + floor(random() * (SELECT count(*) FROM made_places))::int AS place_at,
      CASE WHEN random() < 0.6 THEN 30000 + floor(random() * 120) * 1000 END AS pay,
      -- As they come in: the newest are made last, some days late.
      current_date - greatest(0, 59 - (60.0 * n / $3)::int + floor(random() * 3)::int) AS day,
      random() AS luck, random() AS more
    FROM generate_series($1::int, $2::int) n
  ) made
  JOIN made_roles role ON role.at = made.role_at
  JOIN made_places place ON place.at = made.place_at
  CROSS JOIN LATERAL (SELECT role.titles[1 + floor(luck * array_length(role.titles, 1))::int] AS title) named
  CROSS JOIN LATERAL (
    -- Words of some other work, as advertisements have them: a posting is found by more than its own.
    SELECT string_agg(other.description || ' ' || other.titles[1], '. ') AS words
    FROM made_roles other
    WHERE other.at IN (1 + floor(more * 700)::int, 1 + floor(luck * 800)::int, 1 + floor(more * luck * 900)::int)
  ) text`;
