import { expect, it } from "vitest";
import { noteDataVersion } from "./data-version";
import { keptWithData } from "./kept";

it("makes once what many ask for, and anew once other data are loaded", async () => {
  let made = 0;
  const numbered = keptWithData("numbered", async () => ++made);
  noteDataVersion("first");
  expect(await Promise.all([numbered(), numbered()])).toEqual([1, 1]);
  noteDataVersion("second");
  expect(await Promise.all([numbered(), numbered()])).toEqual([2, 2]);
  expect(await numbered()).toBe(2);
});

it("tries again what could not be made", async () => {
  let tries = 0;
  const flaky = keptWithData("flaky", async () => {
    tries += 1;
    if (tries === 1) throw new Error("no database");
    return tries;
  });
  noteDataVersion("third");
  await expect(flaky()).rejects.toThrow("no database");
  expect(await flaky()).toBe(2);
});
