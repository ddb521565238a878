import { expect, it } from "vitest";
import { workerEnvironment } from "@/server/workers/settings";
import { connectionsFor } from "./connections";

it("all workers together leave a database's other users some of its connections", () => {
  for (let workers = 1; workers <= 16; workers += 1) {
    const environment = workerEnvironment(1, workers);
    const queries = connectionsFor("queries", environment);
    const limits = connectionsFor("limits", environment);
    expect(Math.min(queries, limits)).toBeGreaterThan(0);
    // The embedded PostgreSQL allows 60, of which it keeps three for its superuser.
    expect(workers * (queries + limits)).toBeLessThanOrEqual(50);
  }
});
