import { describe, expect, it } from "vitest";
import { wordsOf } from "./words";

describe("the words of a title or query", () => {
  it.each([
    ["Registered Nurses", "registered nurse"],
    ["Secretaries, Legal", "secretary legal"],
    ["Coaches and Scouts", "coach scout"],
    ["Boxes", "box"],
    ["Glass Bus Analysis", "glass bus analysis"],
    ["Gas", "gas"],
    ["Café Señor", "cafe senor"],
    ["Women’s Aide", "women aide"],
    ["HR mgr", "human resource manager"],
    ["IT", "information technology"],
    ["Sales Rep", "sale representative"],
    ["R&D", "r d"],
    ["C++ / C# Developer", "c++ c# developer"],
    ["Chief of the Staff", "chief staff"],
    ["3rd-Grade Teacher", "3rd grade teacher"],
    ["  -- ", ""],
    ["😀🩺", ""],
    ["護士", "護士"],
    ["<b>nurse</b>", "b nurse b"],
    ["'; DROP TABLE roles; --", "drop table role"],
  ])("%j are %j", (text, words) => {
    expect(wordsOf(text).join(" ")).toBe(words);
  });

  it("are the same however a text is composed", () => {
    expect(wordsOf("Cafe\u0301")).toEqual(wordsOf("Caf\u00e9"));
  });

  it("are few, of however long a text", () => {
    expect(wordsOf("nurse ".repeat(10_000))).toHaveLength(10);
    expect(wordsOf("a".repeat(10_000))[0]).toHaveLength(120);
    expect(wordsOf("e\u0301".repeat(10_000)).join("").length).toBeLessThanOrEqual(120);
  });
});
