import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { query, withEmptyDatabase } from "@/server/db/testing-databases";
import { needsLoad } from "@/server/ingest/load";
import { fillDatabase } from "./prepare";

/** What people keep, and what is not made of the snapshot. */
const KEPT = [
  "users",
  "accounts",
  "sessions",
  "email_links",
  "rate_limits",
  "shortlists",
  "shortlist_pairs",
  "saved_job_searches",
  "job_sources",
  "job_postings",
];

/** All rows, as texts: a newer schema may add columns, and takes none away. */
async function keptRows(url: string, before?: Kept): Promise<Kept> {
  const kept: Kept = {};
  for (const table of KEPT) {
    const rows = await query<{ row: Row }>(
      url,
      `SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY 1`,
    );
    const columns = Object.keys(before?.[table]?.[0] ?? rows[0]?.row ?? {});
    kept[table] = rows.map(({ row }) =>
      Object.fromEntries(columns.map((column) => [column, row[column]])),
    );
  }
  return kept;
}

type Row = Record<string, unknown>;
type Kept = Record<string, Row[]>;

/** As the procedures of now read it, each person known by the session of then. */
async function readBySession(token: string) {
  const { sessionAndUser } = await import("@/server/accounts/adapter");
  const { callAs } = await import("@/server/trpc/testing");
  const found = await sessionAndUser(token);
  if (!found) throw new Error(`The session ${token} is not known.`);
  const { id, email, name = null } = found.user;
  const call = callAs({ id, email, name });
  const lists = await call.shortlist.list();
  return {
    name,
    lists: await Promise.all(lists.map(({ id }) => call.shortlist.get({ listId: id }))),
    searches: await call.job.savedSearches(),
  };
}

const pairsOf = ({ pairs }: { pairs: { left: Side; right: Side; note: string }[] }) =>
  pairs.map(({ left, right, note }) => [left.title, right.title, note]);

interface Side {
  title: string;
}

it("a start of this code keeps what the database of older code holds, and reads it", async () => {
  await withEmptyDatabase(async (url) => {
    await query(url, await readFile("server/run/testing-upgrade.sql", "utf-8"));
    const before = await keptRows(url);
    for (const table of KEPT) expect(before[table], table).not.toEqual([]);
    await fillDatabase(url);
    expect(await needsLoad(url)).toBe(false);
    expect(await keptRows(url, before)).toEqual(before);

    // The client is made for this address when it is imported.
    process.env.DATABASE_URL = url;
    const { prisma } = await import("@/server/db/client");
    const ada = await readBySession("session-of-ada");
    expect(ada.name).toBe("Ada");
    expect(ada.lists.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ["My shortlist", true],
      ["Hospital work", false],
    ]);
    const note = "Ask Cleo: is “evening study” worth it?\nTwo years; 50% of pay.";
    expect(ada.lists.map(pairsOf)).toEqual([
      [
        ["Nurse practitioners", "Registered nurses", ""],
        ["Chefs and head cooks", "Fast food cooks", ""],
        ["Lawyers", "Paralegals and legal assistants", note],
      ],
      [["Registered nurses", "Surgical technologists", ""]],
    ]);
    expect(ada.searches).toMatchObject([
      { name: "Nurse from home", query: { words: "nurse", remote: true } },
    ]);

    const { callAs } = await import("@/server/trpc/testing");
    const shareToken = ada.lists[1]?.shareToken as string;
    const shared = await callAs(null).shortlist.shared({ token: shareToken });
    expect(shared).toMatchObject({ name: "Hospital work", description: "For the talk in March" });

    const ben = await readBySession("session-of-ben");
    expect(ben.lists.map(pairsOf)).toEqual([
      [
        ["Actors", "Bakers", ""],
        ["Lamplighters", "Lawyers", "as it was"],
      ],
    ]);

    const { signInWithPassword } = await import("@/server/accounts/sign-in");
    const caller = { email: "ada@example.org", address: "192.0.2.1" };
    expect(await signInWithPassword(caller, "seven quiet herons wade")).not.toBeNull();
    const { openSignInLink } = await import("@/server/accounts/open-link");
    expect(await openSignInLink("link-of-cleo")).toMatchObject({ returnTo: "/shortlists" });
    await prisma.$disconnect();
  });
}, 180_000);
