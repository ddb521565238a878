import { describe, expect, it, vi } from "vitest";
import { connect, query } from "@/server/db/testing-databases";
import { loadSnapshot, needsLoad } from "./load";
import { contentOf } from "./testing-content";
import { withLoaded } from "./testing-loaded";
import { smallSnapshot, withFolder } from "./testing-snapshot";

/** A load of a second snapshot that waits in the middle: the old rows are deleted, new ones are in. */
interface HeldUp {
  url: string;
  folder: string;
  /** how the load ends, whatever way */
  ended: Promise<PromiseSettledResult<unknown>>;
  /** process id of its connection in PostgreSQL */
  pid: number;
  /** lets it go on */
  release(): Promise<void>;
}

/** The row that the load is going to write; another connection writes it first and does not commit. */
const IN_THE_WAY = "INSERT INTO census_people (title, source_id) VALUES ('Bakers', '')";
const BAKERS = { "census_people.tsv": "title\twomen\tsource_id\nBakers\t60.5\tsurvey\n" };

/** Lends a database with a snapshot, and a load of another one that is held up. */
async function withHeldUpLoad(use: (held: HeldUp) => Promise<void>): Promise<void> {
  await withLoaded(async (url) => {
    await withFolder({ ...smallSnapshot(2000), ...BAKERS }, async (folder) => {
      const blocker = await connect(url);
      await blocker.query(`BEGIN; ${IN_THE_WAY}`);
      const ended = Promise.allSettled([loadSnapshot(url, { folder })]).then(([end]) => end);
      const pid = await waitingLoad(url);
      await use({ url, folder, ended, pid, release: () => blocker.end() });
    });
  });
}

function waitingLoad(url: string): Promise<number> {
  return vi.waitFor(
    async () => {
      const rows = await query<{ pid: number }>(
        url,
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database()
         AND wait_event_type = 'Lock' AND query LIKE 'COPY census_people %'`,
      );
      expect(rows).toHaveLength(1);
      return rows[0]?.pid as number;
    },
    { timeout: 50_000 },
  );
}

const bakers = (url: string) =>
  query(url, "SELECT employed FROM census_ages WHERE title = 'Bakers'");

describe("while a load is under way", () => {
  it("readers see the old figures, and then all of the new ones", async () => {
    await withHeldUpLoad(async ({ url, ended, release }) => {
      expect(await bakers(url)).toEqual([{ employed: 1000 }]);
      const content = await contentOf(url);
      expect(content.roles).toHaveLength(4);
      expect(content.census_people).toEqual([]);
      await release();
      expect(await ended).toMatchObject({ status: "fulfilled" });
      expect(await bakers(url)).toEqual([{ employed: 2000 }]);
      expect((await contentOf(url)).census_people).toHaveLength(1);
    });
  });

  it("the end of its connection leaves the old figures, and the next load works", async () => {
    await withHeldUpLoad(async ({ url, folder, ended, pid, release }) => {
      const before = await contentOf(url);
      await query(url, "SELECT pg_terminate_backend($1)", [pid]);
      expect(await ended).toMatchObject({
        status: "rejected",
        reason: { message: expect.stringMatching(/^terminating connection/) },
      });
      expect(await contentOf(url)).toEqual(before);
      await release();
      expect(await needsLoad(url, folder)).toBe(true);
      await loadSnapshot(url, { folder });
      expect(await bakers(url)).toEqual([{ employed: 2000 }]);
    });
  });

  it("another of the same waits, and finds it done", async () => {
    await withHeldUpLoad(async ({ url, folder, ended, release }) => {
      const second = loadSnapshot(url, { folder });
      await release();
      expect(await ended).toMatchObject({ status: "fulfilled" });
      const [loaded] = await query(url, "SELECT version, loaded_at FROM loaded_snapshot");
      const { version } = await second;
      expect(await query(url, "SELECT version, loaded_at FROM loaded_snapshot")).toEqual([loaded]);
      expect(loaded).toMatchObject({ version });
    });
  });
});
