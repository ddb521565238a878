import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const DATABASE_TESTS = "**/*.db.test.ts";
/** They have a database or an environment of their own, which nothing else in their process could bear. */
const ALONE = "**/*.alone.test.ts";
const SET_UP = "server/run/testing.ts";
const NOT_OURS = ["**/node_modules/**", ".next/**", "e2e/**"];

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    // Some tests fill databases or start programs: seconds where the machine has little to give.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { JOBS_SYNC: "off" },
    // All processors: much of the time a test waits for a database or a program of its own.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // They share nothing, so one process can run them all: starting one each takes longer.
          isolate: false,
          include: ["**/*.test.{ts,tsx}"],
          exclude: [DATABASE_TESTS, ALONE, ...NOT_OURS],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          // As in a server, figures of the loaded data are made once for all.
          isolate: false,
          include: [DATABASE_TESTS],
          exclude: NOT_OURS,
          globalSetup: SET_UP,
        },
      },
      {
        extends: true,
        test: { name: "alone", include: [ALONE], exclude: NOT_OURS, globalSetup: SET_UP },
      },
    ],
  },
});
