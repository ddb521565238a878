import { connect } from "@/server/db/testing-databases";

/** Every row of every table, as text, in order: what must be the same where nothing was changed. */
export async function contentOf(url: string): Promise<Record<string, string[]>> {
  const client = await connect(url);
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    );
    const content: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ line: string }>(
        `SELECT t::text AS line FROM "${name}" t`,
      );
      content[name] = rows.map(({ line }) => line).sort();
    }
    return content;
  } finally {
    await client.end();
  }
}
