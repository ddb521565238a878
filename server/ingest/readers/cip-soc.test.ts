import { expect, it } from "vitest";
import type { Cell } from "../sheet";
import { cipSoc } from "./cip-soc";

const HEADER = ["CIP2020Code", "CIP2020Title", "SOC2018Code", "SOC2018Title"];
const read = (...rows: Cell[][]) =>
  cipSoc.read({ file: "crosswalk.csv", sheets: [{ name: null, rows: [HEADER, ...rows] }] });

const LAW = ["22.0101", "Law."];
const LAWYERS = ["23-1011", "Lawyers"];
const JUDGES = ["23-1023", "Judges, Magistrate Judges, and Magistrates"];

it("says of each field to how many occupations it leads", () => {
  const { tables } = read(
    [...LAW, ...LAWYERS],
    [...LAW, ...JUDGES],
    ["22.0203", "American/U.S. Law.", ...LAWYERS],
  );
  expect(tables.majors).toMatchObject([
    { soc_code: "23-1011", cip_code: "22.0101", title: "Law", occupations: 2 },
    { soc_code: "23-1023", cip_code: "22.0101", title: "Law", occupations: 2 },
    { soc_code: "23-1011", cip_code: "22.0203", title: "American/U.S. Law", occupations: 1 },
  ]);
});

it("takes neither a missing match nor a general program for a field", () => {
  const teachers = ["25-1199", "Postsecondary Teachers, All Other"];
  const {
    tables,
    read: rows,
    kept,
    dropped,
  } = read(
    ["99.9999", "NO MATCH", "47-2231", "Solar Photovoltaic Installers"],
    ["30.0000", "Multi-/Interdisciplinary Studies, General.", "99-9999", "NO MATCH"],
    ["24.0102", "General Studies.", ...teachers],
    ["01.0000", "Agriculture, General.", "19-1013", "Soil and Plant Scientists"],
    ["22.0000", "Legal Studies.", "23-2011", "Paralegals and Legal Assistants"],
    ["14.0801", "Civil Engineering, General.", "17-2051", "Civil Engineers"],
  );
  const titles = tables.majors?.map(({ title }) => title);
  expect(titles).toEqual(["Legal Studies", "Civil Engineering, General"]);
  expect([rows, kept]).toEqual([6, 2]);
  expect(dropped).toEqual({
    "occupation without a field: name only": 1,
    "field without an occupation": 1,
    "general program that names no field": 2,
  });
  expect(tables.soc_groups?.map(({ code }) => code)).toContain("47-2231");
});
