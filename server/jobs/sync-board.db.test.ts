import { afterEach, describe, expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { closeExpired, purgeClosed } from "./retention";
import { job, jobs, withBoard as makeBoard } from "./testing-sync";

let close = async () => {};
afterEach(() => close());

async function withBoard(...args: Parameters<typeof makeBoard>) {
  const board = await makeBoard(...args);
  close = board.server.close;
  return board;
}

describe("a run", () => {
  it("adds, changes and closes, and doubles nothing", async () => {
    const { answer, sync, stored, open } = await withBoard();
    answer(jobs(1, 2, 3));
    expect(await sync()).toMatchObject({
      fetched: 3,
      added: 3,
      changed: 0,
      closed: 0,
      error: null,
    });
    const [first] = await stored();
    expect(first).toMatchObject({
      employer: "Acme",
      places: ["06", "41940"],
      description: "<p>Care.</p>",
      roleSlug: "registered-nurses",
      sureness: expect.closeTo(1, 1),
      postedOn: new Date("2026-11-18"),
    });
    answer({ jobs: [job(1), job(2, { title: "Nurse Practitioner" }), job(2), job(4)] });
    expect(await sync()).toMatchObject({ fetched: 3, added: 1, changed: 0, closed: 1 });
    answer({ jobs: [job(1), job(2, { title: "Line Cook" }), job(4)] });
    expect(await sync()).toMatchObject({ fetched: 3, added: 0, changed: 1, closed: 0 });
    expect(await open()).toEqual([1, 2, 4]);
    expect((await stored()).map(({ title }) => title)).toContain("Line Cook");
  });

  it("opens again, at its old address, what comes back", async () => {
    const { answer, sync, stored, open } = await withBoard();
    answer(jobs(1, 2));
    await sync();
    const [, second] = await stored();
    answer(jobs(1));
    await sync();
    expect(await open()).toEqual([1]);
    answer(jobs(1, 2));
    expect(await sync()).toMatchObject({ added: 0, changed: 1 });
    expect(await open()).toEqual([1, 2]);
    expect((await stored())[1]?.id).toBe(second?.id);
  });

  it("keeps a hostile posting harmless and leaves out those of other countries", async () => {
    const { answer, sync, stored } = await withBoard();
    const content =
      "&lt;script&gt;x()&lt;/script&gt;&lt;p onclick=&quot;x()&quot;&gt;a\u0000b&lt;/p&gt;";
    answer({
      jobs: [
        job(1, { title: "Nur\u0000se \ud800", content }),
        job(2, { location: { name: "London, UK" } }),
        job(3, { absolute_url: "javascript:alert(1)" }),
      ],
    });
    expect(await sync()).toMatchObject({ fetched: 1, leftOut: 2, error: null });
    expect(await stored()).toMatchObject([{ title: "Nurse", description: "<p>ab</p>" }]);
  });
});

describe("an answer that cannot be right", () => {
  it.each([
    ["empty", jobs()],
    ["less than half of what was open", jobs(1)],
  ])("closes nothing while it is alone: %s", async (_, answered) => {
    const { answer, sync, open, source } = await withBoard();
    answer(jobs(1, 2, 3));
    await sync();
    answer(answered);
    expect(await sync()).toMatchObject({ closed: 0, doubted: true, error: null });
    expect(await open()).toEqual([1, 2, 3]);
    // As if the first such answer had been an hour ago.
    const { doubtedAt } = await source();
    const hourAgo = new Date((doubtedAt as Date).getTime() - 60 * 60 * 1000);
    await prisma.jobSource.update({
      where: { id: (await source()).id },
      data: { doubtedAt: hourAgo },
    });
    expect(await sync()).toMatchObject({ closed: 3 - answered.jobs.length, doubted: false });
  });

  it("closes nothing where it is broken or lacks what could not be read, and says why", async () => {
    const { answer, sync, open, source } = await withBoard();
    answer(jobs(1, 2, 3));
    await sync();
    answer('{"jobs":[{"id":1,"title":"Cut o');
    expect(await sync()).toMatchObject({
      error: expect.stringContaining("no JSON, or with a part"),
    });
    answer((_, response) => response.writeHead(500).end());
    expect(await sync()).toMatchObject({ error: expect.stringContaining("was answered 500") });
    expect((await source()).error).toContain("was answered 500");
    answer({ jobs: [job(1), job(2), { id: 3 }] });
    expect(await sync()).toMatchObject({ closed: 0, unreadable: [expect.any(String)] });
    expect(await open()).toEqual([1, 2, 3]);
    expect((await source()).error).toBeNull();
  });
});

describe("an answer that still holds", () => {
  it("is not sent again, and leaves all open", async () => {
    const { answer, sync, open, source } = await withBoard();
    answer((request, response) => {
      if (request.headers["if-none-match"] === '"1"') return response.writeHead(304).end();
      return response.setHeader("etag", '"1"').end(JSON.stringify(jobs(1, 2)));
    });
    await sync();
    const before = (await source()).succeededAt as Date;
    expect(await sync()).toMatchObject({ same: true, closed: 0, added: 0 });
    expect(await open()).toEqual([1, 2]);
    expect(((await source()).succeededAt as Date) > before).toBe(true);
    // Figures that are new: titles are to be matched anew, so the board is read whole.
    await prisma.jobSource.updateMany({
      where: { id: (await source()).id },
      data: { validators: { version: "older", urls: { x: { etag: '"1"' } } } },
    });
    expect(await sync()).toMatchObject({ same: false, fetched: 2 });
  });

  it("of a first page of several is asked for whole", async () => {
    const { answer, sync } = await withBoard("lever");
    const all = Array.from({ length: 101 }, (_, at) => ({
      id: `id-${at}`,
      text: "Line Cook",
      hostedUrl: "https://jobs.lever.co/acme/1",
    }));
    answer((request, response) => {
      if (request.headers["if-none-match"]) return response.writeHead(304).end();
      const skip = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("skip"));
      return response.setHeader("etag", '"1"').end(JSON.stringify(all.slice(skip, skip + 100)));
    });
    expect(await sync()).toMatchObject({ added: 101 });
    expect(await sync()).toMatchObject({ same: false, fetched: 101, added: 0 });
  });
});

it("closes postings past their last day, and deletes them 90 days after they were closed", async () => {
  const { answer, sync, open, stored } = await withBoard();
  answer(jobs(1, 2, 3));
  await sync();
  const rows = await stored();
  const at = (index: number, data: object) =>
    prisma.jobPosting.update({ where: { id: rows[index]?.id as string }, data });
  const now = new Date("2010-06-01T00:00:00Z");
  await at(0, { validUntil: new Date("2010-05-31T00:00:00Z") });
  await at(1, { closedAt: new Date("2010-03-02T23:00:00Z") }); // 90 days and an hour before
  await at(2, { closedAt: new Date("2010-03-04T00:00:00Z") }); // 89 days before
  await closeExpired(now);
  expect(await open()).toEqual([]);
  await purgeClosed(now);
  expect((await stored()).map(({ externalId }) => externalId)).toEqual(["1", "3"]);
});
