import { describe, expect, it } from "vitest";
import { CODE, read, tablesOf, textFile } from "./testing";

/** What is told of the latest date of a table. */
const dated = (text: string, row: number) => ({
  month: text.split("/").reverse().join("-"),
  text,
  place: { file: "table.txt", sheet: null, row, column: "Date" },
});

describe("occupations", () => {
  const header = `${CODE}|Title|Description`;

  it("keeps code, title and address, and leaves the description behind", () => {
    const file = textFile(header, "51-3011.00|Bakers & Pastry Cooks|Some words.");
    expect(tablesOf(file)).toEqual({
      occupations: [
        {
          code: "51-3011.00",
          title: "Bakers & Pastry Cooks",
          slug: "bakers-pastry-cooks",
          soc_code: "51-3011",
        },
      ],
    });
  });

  it("refuses a code twice, two titles of one address and what is no code", () => {
    const bakers = "51-3011.00|Bakers|Some words.";
    expect(() => read(textFile(header, bakers, bakers))).toThrow(
      `table.txt, row 3, column "${CODE}": "51-3011.00" stands in row 2 already.`,
    );
    expect(() => read(textFile(header, bakers, "51-3011.01|Bakers'|Some words."))).toThrow(
      `row 3, column "Title": "Bakers'" stands in row 2 already.`,
    );
    expect(() => read(textFile(header, "51-3011|Bakers|Some words."))).toThrow(
      `row 2, column "${CODE}": "51-3011" is no O*NET-SOC code.`,
    );
    expect(() => read(textFile(`${CODE}|Description`, "51-3011.00|Some words."))).toThrow(
      'table.txt, row 1, column "Title": the column is missing.',
    );
  });

  it("adds their job zones", () => {
    const zones = `${CODE}|Job Zone|Date|Domain Source`;
    expect(tablesOf(textFile(zones, "51-3011.00|2|08/2024|Analyst"))).toEqual({
      occupations: [{ code: "51-3011.00", job_zone: 2 }],
    });
    expect(() => read(textFile(zones, "51-3011.00|6|08/2024|Analyst"))).toThrow(
      'row 2, column "Job Zone": "6" is no job zone.',
    );
    expect(() => read(textFile(zones, "51-3011.00|1|08/2024|Analyst"))).toThrow(
      'table.txt, row 2, column "Job Zone": "1", which is now part of zone 2, is a job zone of an earlier layout',
    );
  });
});

describe("tasks", () => {
  it("leave only their words, to hold ours against", () => {
    const file = textFile(
      `${CODE}|Task ID|Task|Task Type|Date`,
      "51-3011.00|1|Knead the dough.|Core|08/2023",
      "51-3011.00|2|Fire the oven.|n/a|08/2023",
    );
    expect(read(file)).toEqual({
      tables: {},
      read: 2,
      kept: 2,
      dropped: {},
      sentences: [
        { code: "51-3011.00", text: "Knead the dough." },
        { code: "51-3011.00", text: "Fire the oven." },
      ],
    });
  });
});

describe("titles", () => {
  const header = `${CODE}|Alternate Title|Short Title|Source(s)`;
  const plain = { occupation_code: "51-3011.00" };

  it("makes one row of a title with and without its short form", () => {
    const file = textFile(
      header,
      "51-3011.00|Bread Maker (BM)|n/a|04",
      "51-3011.00|Bread Maker (BM)|BM|02,04",
      "51-3011.00|Oven Hand|n/a|08",
    );
    const { tables, read: rows, kept, dropped } = read(file) ?? {};
    expect(tables?.alternate_titles).toEqual([
      { ...plain, title: "Bread Maker (BM)", short_title: "BM", alternate: true, reported: false },
      { ...plain, title: "Oven Hand", short_title: "", alternate: true, reported: false },
    ]);
    expect([rows, kept, dropped]).toEqual([3, 3, {}]);
  });

  it("refuses the same row twice", () => {
    const row = "51-3011.00|Oven Hand|n/a|08";
    expect(() => read(textFile(header, row, row))).toThrow(
      'row 3, column "Alternate Title": "Oven Hand" stands in row 2 already.',
    );
  });

  it("knows which were reported", () => {
    const reported = `${CODE}|Reported Job Title|Shown in My Next Move`;
    expect(tablesOf(textFile(reported, "51-3011.00|Oven Hand|Y"))?.alternate_titles).toEqual([
      { ...plain, title: "Oven Hand", short_title: "", alternate: false, reported: true },
    ]);
  });
});

it("reads the scores of interests, not their ranks", () => {
  const file = textFile(
    `${CODE}|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source`,
    "51-3011.00|1.B.1.a|Realistic|OI|6.21|11/2023|Machine Learning/Expert",
    "51-3011.00|1.B.1.g|First Interest High-Point|IH|1.00|11/2023|Machine Learning/Expert",
  );
  expect(read(file)).toEqual({
    tables: {
      elements: [{ id: "1.B.1.a", name: "Realistic", domain: "interest" }],
      interests: [
        {
          occupation_code: "51-3011.00",
          element_id: "1.B.1.a",
          score: 6.21,
          method: "Machine Learning/Expert",
        },
      ],
    },
    latest: dated("11/2023", 2),
    read: 2,
    kept: 1,
    dropped: { "rank of an interest, no score": 1 },
  });
});

it("reads technologies", () => {
  const header = `${CODE}|Example|Commodity Code|Commodity Title|Hot Technology|In Demand`;
  const line = "51-3011.00|Oven Planner|43230000|Kitchen software|Y|N";
  expect(tablesOf(textFile(header, line))).toEqual({
    technologies: [
      {
        occupation_code: "51-3011.00",
        example: "Oven Planner",
        commodity: "Kitchen software",
        hot: true,
        in_demand: false,
      },
    ],
  });
  expect(() => read(textFile(header, line.replace("|Y|", "||")))).toThrow(
    'row 2, column "Hot Technology": "" is no Y or N.',
  );
});

it("reads related occupations in their order", () => {
  const file = textFile(
    `${CODE}|Related ${CODE}|Relatedness Tier|Index`,
    "51-3011.00|35-2014.00|Supplemental|12",
  );
  expect(tablesOf(file)).toEqual({
    related_occupations: [
      {
        occupation_code: "51-3011.00",
        related_code: "35-2014.00",
        tier: "Supplemental",
        position: 12,
      },
    ],
  });
});

describe("training", () => {
  const header = `${CODE}|Element ID|Scale ID|Category|Data Value|N|Standard Error|Recommend Suppress|Date`;

  it("reads shares, and drops what is no share", () => {
    const file = textFile(
      header,
      "51-3011.00|2.D.1|RL|1|40.50|20|5.1|N|08/2022",
      "51-3011.00|2.D.1|RL|2|59.50|20|n/a|n/a|08/2022",
      "51-3011.00|3.A.1|RW|11|2.00|20|1.9|Y|08/2022",
      "51-3011.00|3.A.4.a|IM|n/a|3.10|20|0.2|N|08/2022",
    );
    const row = { occupation_code: "51-3011.00", scale: "RL", sample: 20 };
    const suppressed = { missing: "suppressed" };
    expect(read(file)).toEqual({
      tables: {
        training_shares: [
          { ...row, category: 1, percent: 40.5, standard_error: 5.1 },
          { ...row, category: 2, percent: 59.5, standard_error: { missing: "not-stated" } },
          {
            ...row,
            scale: "RW",
            category: 11,
            percent: suppressed,
            standard_error: suppressed,
          },
        ],
      },
      latest: dated("08/2022", 2),
      read: 4,
      kept: 3,
      dropped: { "importance of a certificate or an apprenticeship": 1 },
    });
  });

  it("refuses a share over 100 and an unknown scale", () => {
    const line = "51-3011.00|2.D.1|RL|1|40.50|20|5.1|N|08/2022";
    expect(() => read(textFile(header, line.replace("40.50", "100.5")))).toThrow(
      'row 2, column "Data Value": 100.5 lies outside 0 to 100.',
    );
    expect(() => read(textFile(header, line.replace("RL", "XX")))).toThrow(
      'row 2, column "Scale ID": "XX" is no scale of education, experience or training.',
    );
  });

  it("names categories without their explanations", () => {
    const file = textFile(
      "Element ID|Scale ID|Category|Category Description",
      "2.D.1|RL|1|Apprentice's Letter - or like paper (for example, a card)",
      "2.D.1|RL|2|Master's Letter - given by a guild (any guild) to bakers",
      "3.A.3|OJ|3|Over 1 week, up to and including 2 weeks",
    );
    const labels = tablesOf(file)?.training_categories?.map((row) => Object.values(row).join());
    expect(labels).toEqual([
      "RL,1,Apprentice's Letter or like paper",
      "RL,2,Master's Letter",
      "OJ,3,Over 1 week, up to 2 weeks",
    ]);
  });
});
