import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { applyMigrations } from "@/server/db/migrate";
import { query, withEmptyDatabase } from "@/server/db/testing-databases";
import { storedToken } from "./session-token";

const MIGRATION = "prisma/migrations/20261125025000_hashed_session_tokens/migration.sql";

it("is what its migration makes of the tokens that were kept before it", async () => {
  await withEmptyDatabase(async (url) => {
    await applyMigrations(url);
    await query(url, "INSERT INTO users (id, email) VALUES ('1', 'ann@example.org')");
    await query(
      url,
      "INSERT INTO sessions (id, session_token, user_id, expires) VALUES ('1', 'ann''s token', '1', now())",
    );
    await query(url, await readFile(MIGRATION, "utf-8"));
    expect(await query(url, "SELECT session_token FROM sessions")).toEqual([
      { session_token: storedToken("ann's token") },
    ]);
  });
});
