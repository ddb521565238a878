import { expect, it } from "vitest";
import { sourceIdOf } from "./adapters/adapter";
import { boardsIn, readBoards } from "./boards";

it("reads the table, each board once, with what it was seen in", async () => {
  const boards = await readBoards({});
  const ids = boards.map(sourceIdOf);
  expect(ids.length).toBeGreaterThan(14);
  expect(new Set(ids).size).toBe(ids.length);
  expect(boards).toContainEqual({
    adapter: "lever",
    board: "lansingschools",
    employer: "Lansing School District",
  });
});

it("has USAJOBS only with its address and key", async () => {
  const has = async (environment: Record<string, string>) =>
    (await readBoards(environment)).some(({ adapter }) => adapter === "usajobs");
  expect(await has({ USAJOBS_EMAIL: "me@example.org", USAJOBS_KEY: "key" })).toBe(true);
  expect(await has({ USAJOBS_KEY: "key" })).toBe(false);
});

it("says which line and column of the table is wrong", () => {
  const table = (line: string) =>
    `name\tadapter\tboard\tseen_in\nA\tlever\ta\thttps://x\n${line}\n`;
  const wrong = (line: string) => () => boardsIn(table(line));
  expect(wrong("B\tworkday\tb\thttps://x")).toThrow("line 3, column adapter");
  expect(wrong("B\tlever\tb c\thttps://x")).toThrow("line 3, column board");
  expect(wrong("B\tlever\tb\t")).toThrow("line 3, column seen_in");
});
