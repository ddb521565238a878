import { describe, expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import { completions } from "./ipeds-completions";
import { institutions } from "./ipeds-institutions";

const textFile = (file: string, ...lines: string[]): PublishedFile => ({
  file,
  sheets: [{ name: null, rows: lines.map((line) => line.split(",")) }],
});

const awards = (...lines: string[]) =>
  textFile("ipeds/c2024_a.csv", "UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT", ...lines);

const directory = (...lines: string[]) =>
  textFile("HD2024.csv", "UNITID,INSTNM,CITY,STABBR,SECTOR", ...lines);

describe("IPEDS completions", () => {
  it("counts awards by field, level and institution", () => {
    const file = awards(
      "100654,51.3801,1,5,12",
      "100663,51.3801,1,5,30",
      "100654,51.3801,1,3,7",
      "100654,51.3801,1,17,1",
      "100654,51.3801,1,18,2",
      "100654,51.3801,1,19,4",
      "100654,12.0401,1,20,8",
      "100654,12.0401,1,21,16",
      "100654,12.0401,1,2,32",
      "100654,12.0401,1,4,64",
    );
    const reading = completions.read(file);
    expect(reading.completions).toEqual(
      new Map([
        [
          "51.3801 bachelor",
          new Map([
            ["100654", 12],
            ["100663", 30],
          ]),
        ],
        ["51.3801 associate", new Map([["100654", 7]])],
        ["51.3801 doctor", new Map([["100654", 7]])],
        ["12.0401 certificate", new Map([["100654", 120]])],
      ]),
    );
    expect(reading).toMatchObject({ tables: {}, read: 10, kept: 10, dropped: {} });
  });

  it("counts no sum over fields, no second major, and no certificate after a degree", () => {
    const file = awards(
      "100654,99,1,5,500",
      "100654,51,1,5,50",
      "100654,51.38,1,5,50",
      "100654,51.3801,2,5,3",
      "100654,51.3801,1,6,9",
      "100654,51.3801,1,8,9",
      "100654,51.3801,1,7,0",
    );
    const { completions: counts, read, kept, dropped } = completions.read(file);
    expect(counts?.size).toBe(0);
    expect([read, kept]).toEqual([7, 0]);
    expect(dropped).toEqual({
      "sum over fields": 3,
      "second major": 1,
      "certificate after a degree": 2,
      "none conferred": 1,
    });
  });

  it("says of which twelve months it is, by the name of its file", () => {
    expect(completions.source(awards())).toMatchObject({
      id: "ipeds-completions-2024",
      vintage: "July 2023 to June 2024",
    });
    expect(() => completions.source({ ...awards(), file: "awards.csv" })).toThrow(
      "Name it as its publisher does, such as C2024_A.csv.",
    );
  });

  it("names the place of what is not as published", () => {
    const line = "100654,51.3801,1,5,12";
    const reading = (changed: string) => () => completions.read(awards(line, changed));
    expect(reading(line)).toThrow(
      'c2024_a.csv, row 3, column "CIPCODE": "51.3801" stands in row 2 already.',
    );
    expect(reading("100654,1.0101,1,5,12")).toThrow('column "CIPCODE": "1.0101" is no CIP code.');
    expect(reading("100654,51.3801,1,22,12")).toThrow(
      'row 3, column "AWLEVEL": "22" is no level that we know.',
    );
    expect(reading("100654,51.3801,1,7,few")).toThrow('column "CTOTALT": "few" is no count.');
    expect(reading("100654,51.3801,3,7,1")).toThrow('column "MAJORNUM": "3" is no first or second');
  });
});

describe("IPEDS institutions", () => {
  it("reads names and places by number", () => {
    const file = directory("100654,Alabama A & M University,Normal,AL,1");
    const reading = institutions.read(file);
    const name = "Alabama A & M University";
    expect(reading.institutions).toEqual(
      new Map([["100654", { name, city: "Normal", state: "AL" }]]),
    );
    expect(institutions.source(file)).toMatchObject({
      id: "ipeds-institutions-2024",
      vintage: "2024–25",
    });
  });

  it("names the place of what is not as published", () => {
    const line = "100654,Alabama A & M University,Normal,AL,1";
    expect(() => institutions.read(directory(line, line))).toThrow(
      'HD2024.csv, row 3, column "UNITID": "100654" stands in row 2 already.',
    );
    expect(() => institutions.read(directory(line.replace("AL", "Alabama")))).toThrow(
      'column "STABBR": "Alabama" is no state.',
    );
  });

  it("are told apart from completions", () => {
    expect(institutions.recognises(directory())).toBe(true);
    expect(completions.recognises(directory())).toBe(false);
    expect(institutions.recognises(awards())).toBe(false);
    expect(completions.recognises(awards())).toBe(true);
  });
});
