import { expect, inject, it } from "vitest";
import { checkReachable } from "./settings";

it("a database that answers is reached", async () => {
  await expect(checkReachable(inject("databaseUrl"))).resolves.toBeUndefined();
});

it("a wrong password is said to be one, and is not told", async () => {
  const url = new URL(inject("databaseUrl"));
  url.password = "secret";
  await expect(checkReachable(url.href)).rejects.toThrow(
    /^The database of DATABASE_URL \(127\.0\.0\.1:\d+\/postgres\) does not answer: password authentication failed (?!.*secret)/,
  );
});
