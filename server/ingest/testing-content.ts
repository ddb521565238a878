import { query } from "@/server/db/testing-databases";

/** Every row of every table, as text, in order: what must be the same where nothing was changed. */
export async function contentOf(url: string): Promise<Record<string, string[]>> {
  const tables = await query<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await query<{ line: string }>(url, `SELECT t::text AS line FROM "${name}" t`);
    content[name] = rows.map(({ line }) => line).sort();
  }
  return content;
}
