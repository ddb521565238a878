import { expect, it } from "vitest";
import { absentFrom } from "./complete";
import type { AnyReader } from "./released";

const reader = (publication: string, inPlaceOf?: string): AnyReader => ({
  publication,
  inPlaceOf,
  recognises: () => false,
  read: () => ({ tables: {}, read: 0, kept: 0, dropped: {} }),
});

const wages = reader("Wages");
const skills = reader("Skills");
const essential = reader("Essential Skills", "Skills");
const transferable = reader("Transferable Skills", "Skills");
const ALL = [wages, skills, essential, transferable];

it("misses no publication that is there in one of its layouts", () => {
  expect(absentFrom([wages, skills], ALL)).toEqual([]);
  expect(absentFrom([wages, essential, transferable], ALL)).toEqual([]);
});

it("names what is missing, in the layout of what is there", () => {
  expect(absentFrom([skills], ALL)).toEqual(["Wages"]);
  expect(absentFrom([wages, essential], ALL)).toEqual(["Transferable Skills"]);
  expect(absentFrom([wages], ALL)).toEqual([
    "Skills (or Essential Skills and Transferable Skills)",
  ]);
});
