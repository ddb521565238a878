import { expect, it } from "vitest";
import { ownBytes } from "./own-bytes";

it("holds no more than the bytes", () => {
  const part = Buffer.alloc(5_000, "a").subarray(1_000, 1_100);
  const own = ownBytes(part);
  expect(own).toEqual(part);
  expect(own.buffer.byteLength).toBe(100);
  part.fill("b");
  expect(own.toString()).toBe("a".repeat(100));
});
