import { describe, expect, it } from "vitest";
import { within } from "./within";

const never = new Promise<string>(() => {});

describe("within", () => {
  it("gives what comes in time, and throws what fails in time", async () => {
    expect(await within(60_000, Promise.resolve("here"), () => "late")).toBe("here");
    const failing = Promise.reject(new Error("broken"));
    await expect(within(60_000, failing, () => "late")).rejects.toThrow("broken");
  });

  it("gives or throws what is to come in the place of what is late", async () => {
    expect(await within(1, never, () => null)).toBeNull();
    const late = () => {
      throw new Error("too late");
    };
    await expect(within(1, never, late)).rejects.toThrow("too late");
  });
});
