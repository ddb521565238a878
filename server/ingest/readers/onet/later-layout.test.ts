import { expect, it } from "vitest";
import { Collection } from "../../collect";
import { absentFrom } from "../../complete";
import { onetReaders } from ".";
import { CODE, readMeFile, settled, textFile } from "./testing";

const RATED = `${CODE}|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Recommend Suppress|Not Relevant|Date|Domain Source`;
const SCORED = `${CODE}|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source`;
const SHARED = `${CODE}|Element ID|Element Name|Scale ID|Category|Data Value|N|Standard Error|Recommend Suppress|Date|Domain Source`;
const CATEGORIES = "Element ID|Element Name|Scale ID|Category|Category Description";

const rating = (element: string, scale: string, value: number) =>
  `51-3011.00|${element}|${scale}|${value}|8|0.1|N|n/a|08/2023|Analyst`;

const TABLES = {
  "Essential Skills.txt": textFile(RATED, rating("2.A.1.c|Writing", "IM", 2.5)),
  "Transferable Skills.txt": textFile(RATED, rating("2.B.1.e|Instructing", "IM", 3)),
  "Knowledge.txt": textFile(
    RATED,
    rating("2.C.2.b|Food Production", "IM", 4.5),
    rating("2.C.2.b|Food Production", "LV", 5.25),
  ),
  "Job Titles.txt": textFile(
    `${CODE}|Job Title|Short Title|Source(s)`,
    "51-3011.00|Bread Maker (BM)|BM|02",
  ),
  "Sample of Reported Titles.txt": textFile(
    `${CODE}|Reported Job Title|Shown in My Next Move`,
    "51-3011.00|Bread Maker (BM)|Y",
  ),
  "Software Skills.txt": textFile(
    `${CODE}|Workplace Example|Element ID|Element Name|Hot Technology|In Demand`,
    "51-3011.00|Oven Planner|2.E.5.b|Kitchen software|N|Y",
  ),
  "Career Interest Types.txt": textFile(
    SCORED,
    "51-3011.00|1.B.1.a|Realistic|OI|6.21|02/2026|Machine Learning/Expert",
  ),
  "Work Styles.txt": textFile(
    SCORED,
    "51-3011.00|1.D.3.c|Dependability|DR|2.00|12/2025|AI/Expert",
    "51-3011.00|1.D.3.c|Dependability|WI|2.50|12/2025|AI/Expert",
  ),
  "Education.txt": textFile(
    SHARED,
    "51-3011.00|2.D.1|Education|RL|2|59.5|20|5.1|N|08/2022|Incumbent",
  ),
  "Education Categories.txt": textFile(CATEGORIES, "2.D.1|Education|RL|2|A Letter"),
  "Training and Experience.txt": textFile(
    SHARED,
    "51-3011.00|3.A.1|Experience|RW|1|40.5|20|5.1|N|08/2022|Incumbent",
  ),
  "Training and Experience Categories.txt": textFile(CATEGORIES, "3.A.1|Experience|RW|1|None"),
  "Occupation Data.txt": textFile(`${CODE}|Title|Description`, "51-3011.00|Bakers|Bake."),
  "Job Zones.txt": textFile(`${CODE}|Job Zone|Date|Domain Source`, "51-3011.00|2|08/2024|Analyst"),
  "Related Occupations.txt": textFile(
    `${CODE}|Related ${CODE}|Relatedness Tier|Index`,
    "51-3011.00|35-2014.00|Primary-Short|1",
  ),
  "Task Statements.txt": textFile(`${CODE}|Task ID|Task|Date`, "51-3011.00|1|Knead.|08/2023"),
  "Read Me.txt": readMeFile("31.0", "August 2026"),
};

it("makes the same tables of the layout that has more files", () => {
  const files = settled(TABLES);
  expect(
    absentFrom(
      files.map(({ reader }) => reader),
      onetReaders,
    ),
  ).toEqual([]);

  const collection = new Collection();
  for (const { reading, file, source } of files) collection.add(reading, file, source.id);
  const { elements, ...tables } = collection.tables();
  const filled = Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows.length > 0));
  const of = { occupation_code: "51-3011.00", source_id: "onet-31.0" };
  const source_id = "onet-31.0";
  const surveyed = { percent: 59.5, standard_error: 5.1, sample: 20 };
  const rated = { importance_se: 0.1, sample: 8 };
  expect(filled).toEqual({
    occupations: [
      {
        code: "51-3011.00",
        title: "Bakers",
        slug: "bakers",
        soc_code: "51-3011",
        job_zone: 2,
        source_id,
      },
    ],
    alternate_titles: [
      { ...of, title: "Bread Maker (BM)", short_title: "BM", alternate: true, reported: true },
    ],
    ratings: [
      { ...of, element_id: "2.A.1.c", importance: 2.5, ...rated },
      { ...of, element_id: "2.B.1.e", importance: 3, ...rated },
      { ...of, element_id: "2.C.2.b", importance: 4.5, ...rated, level: 5.25, level_se: 0.1 },
    ],
    interests: [{ ...of, element_id: "1.B.1.a", score: 6.21, method: "Machine Learning/Expert" }],
    work_styles: [
      { ...of, element_id: "1.D.3.c", impact: 2.5, distinctiveness_rank: 2, method: "AI/Expert" },
    ],
    technologies: [
      {
        ...of,
        example: "Oven Planner",
        commodity: "Kitchen software",
        hot: false,
        in_demand: true,
      },
    ],
    training_categories: [
      { scale: "RL", category: 2, label: "A Letter", source_id },
      { scale: "RW", category: 1, label: "None", source_id },
    ],
    training_shares: [
      { ...of, scale: "RL", category: 2, ...surveyed },
      { ...of, scale: "RW", category: 1, ...surveyed, percent: 40.5 },
    ],
    related_occupations: [
      { ...of, related_code: "35-2014.00", tier: "Primary-Short", position: 1 },
    ],
  });
  expect(elements.map(({ id, domain }) => `${id} ${domain}`)).toEqual([
    "2.A.1.c skill",
    "2.B.1.e skill",
    "2.C.2.b knowledge",
    "1.B.1.a interest",
    "1.D.3.c work-style",
  ]);
});
