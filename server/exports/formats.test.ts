import { expect, it } from "vitest";
import { asCsv } from "./csv";
import type { Export } from "./export";
import { asJson } from "./json";

const TABLE: Export = {
  title: "Growth",
  path: "/careers/actors",
  columns: [
    { name: "figure", type: "string", description: "Which figure." },
    { name: "value", type: "number", description: "The number." },
    { name: "note", type: "string", description: "More." },
  ],
  rows: [
    { figure: "outlook.growth", value: -8.5 },
    { figure: "x", value: null, note: '=HYPERLINK("a"), b' },
  ],
};

it("a CSV has a line of names, leaves numbers be and lets no text be a formula", () => {
  expect(asCsv(TABLE)).toBe(
    'figure,value,note\r\noutlook.growth,-8.5,\r\nx,,"\'=HYPERLINK(""a""), b"\r\n',
  );
});

it("a JSON document names its release, describes its columns and holds each in every row", () => {
  const release = { name: "2026.11.1", date: "2026-11-24", changes: [] };
  const text = asJson(TABLE, {
    release,
    snapshot: "abc",
    page: "https://rolewise.example/careers/actors",
    terms: "https://rolewise.example/about/data",
  });
  expect(JSON.parse(text)).toEqual({
    title: "Growth",
    page: "https://rolewise.example/careers/actors",
    terms: "https://rolewise.example/about/data",
    release: { name: "2026.11.1", date: "2026-11-24", snapshot: "abc" },
    columns: TABLE.columns,
    rows: [
      { figure: "outlook.growth", value: -8.5, note: null },
      { figure: "x", value: null, note: '=HYPERLINK("a"), b' },
    ],
  });
});
