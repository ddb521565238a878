import { randomBytes } from "node:crypto";
import { prisma } from "@/server/db/client";
import { type Board, sourceIdOf } from "./adapters/adapter";
import { type Run, syncBoard } from "./sync-board";
import { type Routes, serveBoards, testFetcher } from "./testing-server";

/** A job as Greenhouse's API has it. */
export const job = (id: number, more: object = {}) => ({
  id,
  title: "Registered Nurse",
  location: { name: "San Jose, CA" },
  absolute_url: `https://boards.greenhouse.io/acme/jobs/${id}`,
  first_published: "2026-11-18T22:30:00-05:00",
  content: "&lt;p&gt;Care.&lt;/p&gt;",
  ...more,
});

export const jobs = (...ids: number[]) => ({ jobs: ids.map((id) => job(id)) });

/** A board of a test's own on a server on loopback, and what our database holds of it. */
export async function withBoard(adapter: Board["adapter"] = "greenhouse", routes: Routes = {}) {
  const name = `b${randomBytes(6).toString("hex")}`;
  const board: Board = { adapter, board: name, employer: "Acme" };
  const server = await serveBoards(routes);
  const path =
    adapter === "greenhouse" ? `/v1/boards/${name}/jobs?content=true` : `/v0/postings/${name}`;
  const sync = (run: Partial<Run> = {}) =>
    syncBoard(board, {
      fetcher: testFetcher(),
      environment: {},
      due: new Date(),
      base: server.url,
      ...run,
    });
  const sourceId = sourceIdOf(board);
  return {
    ...{ board, server, path, sync, sourceId },
    /** what the board answers from now on */
    answer: (value: Routes[string]) => {
      server.routes[path] = value;
    },
    stored: () =>
      prisma.jobPosting.findMany({ where: { sourceId }, orderBy: { externalId: "asc" } }),
    open: async () => {
      const rows = await prisma.jobPosting.findMany({ where: { sourceId, closedAt: null } });
      return rows.map(({ externalId }) => Number(externalId)).sort();
    },
    source: () => prisma.jobSource.findUniqueOrThrow({ where: { id: sourceId } }),
  };
}
