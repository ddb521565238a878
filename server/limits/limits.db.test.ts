import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createLimits } from "./limits";
import { TooManyRequests } from "./too-many";

// Two servers that share one database.
const one = createLimits(process.env.DATABASE_URL);
const other = createLimits(process.env.DATABASE_URL);
afterAll(() => Promise.all([one.close(), other.close()]));

describe("links, of which an account gets six an hour", () => {
  it("are counted together, and refused with the seconds to wait", async () => {
    const who = randomUUID();
    for (let taken = 0; taken < 3; taken += 1) {
      await one.take("linkOfAccount", who);
      await other.take("linkOfAccount", who);
    }
    const refused = await one.take("linkOfAccount", who).catch((error) => error);
    expect(refused).toBeInstanceOf(TooManyRequests);
    expect(refused.seconds).toBeGreaterThan(3590);
    expect(refused.seconds).toBeLessThanOrEqual(3600);
    expect(refused.message).toBe("Too many tries. Try again in 60 minutes.");
    await expect(other.take("linkOfAccount", who)).rejects.toThrow(TooManyRequests);
    await other.take("linkOfAccount", randomUUID());
  });

  it("are counted right when all come at once", async () => {
    const who = randomUUID();
    const tries = Array.from({ length: 20 }, (_, at) =>
      (at % 2 ? one : other).take("linkOfAccount", who).then(
        () => true,
        () => false,
      ),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(6);
  });

  it("start anew once they are forgiven", async () => {
    const who = randomUUID();
    for (let taken = 0; taken < 6; taken += 1) await one.take("linkOfAccount", who);
    await one.forgive("linkOfAccount", who);
    await one.take("linkOfAccount", who);
  });
});

describe("searches, which do not wait for the database", () => {
  it("are stopped by this server's own count", async () => {
    const who = randomUUID();
    for (let taken = 0; taken < 600; taken += 1) await one.takeQuickly("searchOfAccount", who);
    await expect(one.takeQuickly("searchOfAccount", who)).rejects.toThrow(TooManyRequests);
  });

  it("are stopped by what all servers have counted", async () => {
    const who = randomUUID();
    for (let taken = 0; taken < 599; taken += 1) await one.takeQuickly("searchOfAccount", who);
    await vi.waitFor(
      () => expect(other.takeQuickly("searchOfAccount", who)).rejects.toThrow(TooManyRequests),
      { timeout: 20_000 },
    );
  });
});
