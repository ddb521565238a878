import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { requestBegins, requestEnds, requestsFirst } from "./open-requests";

const waits = (): Promise<boolean> =>
  Promise.race([requestsFirst().then(() => false), turn(undefined).then(() => true)]);

it("waits for requests that are not answered yet, and for none of them for ever", async () => {
  expect(await waits()).toBe(false);
  requestBegins();
  requestBegins();
  requestEnds();
  expect(await waits()).toBe(true);
  await requestsFirst();
  requestEnds();
  expect(await waits()).toBe(false);
});
