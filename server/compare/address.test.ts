import { describe, expect, it } from "vitest";
import { pairAddress, pairName, parsePair, sidesAddress } from "./address";

describe("an address", () => {
  it.each([
    ["actors-vs-dancers", ["actors", "dancers"]],
    ["dancers-vs-actors", ["dancers", "actors"]],
    ["Actors-VS-Dancers", ["actors", "dancers"]],
    ["cooks-vs-canvasses", ["cooks", "canvasses"]],
    ["actors-vs-actors", ["actors", "actors"]],
    ["actors", null],
    ["", null],
    ["-vs-", null],
    ["actors-vs-", null],
    ["-vs-actors", null],
    ["actors-vs-dancers-vs-singers", null],
  ])("%j names %j", (text, pair) => {
    expect(parsePair(text)).toEqual(pair);
  });

  it("is one for both orders", () => {
    expect(pairName("dancers", "actors")).toBe("actors-vs-dancers");
    expect(pairName("actors", "dancers")).toBe("actors-vs-dancers");
    expect(pairAddress("dancers", "actors")).toBe("/compare/actors-vs-dancers");
    expect(parsePair(pairName("a-b", "a"))).toEqual(["a", "a-b"]);
  });

  it("says where the sides are swapped", () => {
    expect(sidesAddress("actors", "dancers")).toBe("/compare/actors-vs-dancers");
    expect(sidesAddress("dancers", "actors")).toBe("/compare/actors-vs-dancers/swapped");
  });
});
