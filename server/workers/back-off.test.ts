import { expect, it } from "vitest";
import { restartDelay } from "./back-off";

const MINUTE = 60_000;

it.each([
  ["at once after a long life", [MINUTE], 0],
  ["soon after a first early death", [500], 100],
  ["twice as late with each", [500, 500, 500], 400],
  ["as soon as at first after a long life between", [500, 500, MINUTE, 500], 100],
  ["never later than after half a minute", Array(40).fill(500), 30_000],
])("a worker is started again %s", (_, lives, delay) => expect(restartDelay(lives)).toBe(delay));
