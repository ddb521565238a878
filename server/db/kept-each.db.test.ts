import { expect, it } from "vitest";
import { noteDataVersion } from "./data-version";
import { keptEach } from "./kept-each";

it("makes each once, those that are lacking together", async () => {
  const asked: string[][] = [];
  const lengths = keptEach("lengths", async (words) => {
    asked.push(words);
    return new Map(words.map((word) => [word, word.length]));
  });
  noteDataVersion("one");
  const [first, second] = await Promise.all([lengths(["a", "bb"]), lengths(["bb", "ccc", "ccc"])]);
  expect([...first, ...second]).toEqual([
    ["a", 1],
    ["bb", 2],
    ["bb", 2],
    ["ccc", 3],
  ]);
  expect(asked).toEqual([["a", "bb"], ["ccc"]]);
  noteDataVersion("two");
  await lengths(["a"]);
  expect(asked).toHaveLength(3);
});

it("leaves out what there is not, and tries again what could not be made", async () => {
  let tries = 0;
  const flaky = keptEach("flaky each", async () => {
    tries += 1;
    if (tries === 1) throw new Error("no database");
    return new Map([["known", tries]]);
  });
  noteDataVersion("three");
  await expect(flaky(["known", "unknown"])).rejects.toThrow("no database");
  expect([...(await flaky(["known", "unknown"]))]).toEqual([["known", 2]]);
  await flaky(["unknown"]);
  expect(tries).toBe(2);
});
