import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { readWorkers, workerEnvironment, workerOf } from "./settings";

it("there is a worker for each processor, or as many as are asked for", () => {
  expect(readWorkers({})).toBe(Math.min(availableParallelism(), 16));
  expect(readWorkers({ WEB_CONCURRENCY: "3" })).toBe(3);
});

it.each(["0", "17", "two", "1.5"])("%s is no number of workers", (WEB_CONCURRENCY) => {
  expect(() => readWorkers({ WEB_CONCURRENCY })).toThrow("Give one from 1 to 16");
});

it("a worker knows which of how many it is", () => {
  expect(workerOf(workerEnvironment(2, 4))).toEqual({ worker: 2, workers: 4 });
  expect(workerOf({})).toEqual({ worker: 1, workers: 1 });
});
