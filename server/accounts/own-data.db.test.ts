import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { makeLink } from "./links";
import { deleteEverything, exportEverything } from "./own-data";
import { startSession } from "./sessions";

process.env.SITE_URL ??= "http://localhost:3000";

/** Somebody with something in every table that can hold anything of theirs. */
async function somebody() {
  const email = `${randomUUID()}@example.org`;
  const user = await prisma.user.create({
    data: {
      email,
      name: "Ann Other",
      passwordHash: "$argon2id$",
      accounts: { create: { type: "oauth", provider: "github", providerAccountId: randomUUID() } },
      shortlists: {
        create: {
          name: "For Sam",
          position: 0,
          isDefault: true,
          shareToken: randomUUID(),
          pairs: {
            create: {
              leftSlug: "bakers",
              rightSlug: "butchers-and-meat-cutters",
              leftTitle: "Bakers",
              rightTitle: "Butchers and Meat Cutters",
              position: 0,
              note: `Note of ${email}`,
            },
          },
        },
      },
    },
    include: { shortlists: true },
  });
  const { token } = await startSession(user.id, "Browser");
  await makeLink({ purpose: "sign_in", email });
  await makeLink({ purpose: "change_email", email: `new-${email}`, userId: user.id });
  return { ...user, token };
}

/** The tables of which a row holds this text in any column. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await prisma.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM "${name}" AS one WHERE strpos(one::text, $1) > 0 LIMIT 1`,
      text,
    );
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

it("deletes all that was somebody's, in every table, and nothing of others", async () => {
  const [gone, stays] = [await somebody(), await somebody()];
  const listId = gone.shortlists[0]?.id ?? "";
  expect(await tablesWith(gone.email)).toEqual(["email_links", "shortlist_pairs", "users"]);
  expect(await tablesWith(gone.id)).toEqual([
    "accounts",
    "email_links",
    "sessions",
    "shortlists",
    "users",
  ]);
  await deleteEverything(gone);
  for (const trace of [gone.email, gone.id, gone.token, listId])
    expect(await tablesWith(trace)).toEqual([]);
  expect(await tablesWith(stays.id)).toHaveLength(5);
});

it("exports everything but what signs somebody in", async () => {
  const { id, email, token, shortlists } = await somebody();
  const everything = await exportEverything(id);
  expect(everything).toMatchObject({
    email,
    name: "Ann Other",
    accounts: [{ provider: "github" }],
    sessions: [{ userAgent: "Browser" }],
    links: [{ purpose: "change_email", email: `new-${email}` }],
    shortlists: [
      {
        id: shortlists[0]?.id,
        name: "For Sam",
        pairs: [{ leftSlug: "bakers", note: `Note of ${email}` }],
      },
    ],
  });
  const text = JSON.stringify(everything);
  expect(text).not.toContain("argon2id");
  expect(text).not.toContain(token);
});
