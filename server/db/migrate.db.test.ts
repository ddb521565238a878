import { describe, expect, it } from "vitest";
import { applyMigrations, MIGRATED_SCHEMA, SCHEMA, sqlBetween } from "./migrate";
import { query, withEmptyDatabase } from "./testing-databases";

/** Prisma's own record of what it has applied; no schema describes it. */
const OWN_RECORD = "_prisma_migrations";

/** Everything of a database that a schema describes, one line each, in order. */
async function structureOf(url: string): Promise<string[]> {
  const rows = await query<{ line: string }>(
    url,
    `SELECT * FROM (
       SELECT format('column %s.%s %s %s default %s', table_name, column_name,
         CASE data_type WHEN 'USER-DEFINED' THEN udt_name ELSE data_type END,
         CASE is_nullable WHEN 'YES' THEN 'null' ELSE 'not null' END, column_default) AS line
       FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name <> $1
       UNION ALL
       SELECT format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND conrelid <> to_regclass($1)
         -- Checks are written into migrations by hand: a Prisma schema cannot say them.
         AND contype <> 'c'
       UNION ALL
       SELECT format('index %s', indexdef) FROM pg_indexes
       WHERE schemaname = 'public' AND tablename <> $1
       UNION ALL
       SELECT format('type %s %s', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder))
       FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname
     ) structure ORDER BY line`,
    [OWN_RECORD],
  );
  return rows.map(({ line }) => line);
}

describe("migrations", () => {
  it("are written up to the schema of now", async () => {
    await withEmptyDatabase(async (url) => {
      const missing = await sqlBetween(url, MIGRATED_SCHEMA, SCHEMA);
      expect(missing, "npm run migrate:new writes what is missing").toBeNull();
    });
  });

  it("make what the schema says, to the last column, constraint and index", async () => {
    const migrated = await withEmptyDatabase(async (url) => {
      await applyMigrations(url);
      return structureOf(url);
    });
    const described = await withEmptyDatabase(async (url) => {
      // Without the record the comparison below could not leave it out.
      await query(url, `CREATE TABLE ${OWN_RECORD} ()`);
      await query(url, (await sqlBetween(url, null, SCHEMA)) as string);
      return structureOf(url);
    });
    expect(migrated).toEqual(described);
    expect(migrated.some((line) => line.startsWith("constraint wages.wages_pkey"))).toBe(true);
  });

  it("are applied once each", async () => {
    await withEmptyDatabase(async (url) => {
      const first = await applyMigrations(url);
      expect(first).not.toEqual([]);
      expect(first).toEqual([...first].sort());
      expect(await applyMigrations(url)).toEqual([]);
    });
  });
});
