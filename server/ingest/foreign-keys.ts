import type { Client } from "pg";

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** The SQLSTATE of a reference that leads nowhere. */
export const DANGLING = "23503";

/**
 * Loads while these tables have no foreign keys, and puts them back, which looks at all rows of a table at
 * once: row by row it takes longer than all else. Whoever reads the tables waits until the transaction ends.
 * @throws DatabaseError with the code DANGLING, which names a table and no file
 */
export async function withoutForeignKeys(
  client: Client,
  tables: string[],
  load: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::regclass[])`,
    [tables],
  );
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  await load();
  for (const { table, name, definition } of rows)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
}
