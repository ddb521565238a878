import { expect, it } from "vitest";
import { oneForEachCode, pointsOf, topBy } from "./field-picture";
import { rowWith } from "./testing";

const nurses = { code: "29-1141", title: "Registered Nurses", members: 2 };
const labs = { code: "29-2010", title: "Clinical Laboratory Workers", members: 2 };

const rows = [
  rowWith("Acute Care Nurses", { pay: 98_000, growth: 5, jobs: 3_000, published: nurses }),
  rowWith("Registered Nurses", { pay: 98_000, growth: 5, jobs: 3_000, published: nurses }),
  rowWith("Lab Technicians", { pay: 60_000, growth: 2, jobs: 300, published: labs }),
  rowWith("Lab Technologists", { pay: 60_000, growth: 2, jobs: 300, published: labs }),
  rowWith("Surgeons", { pay: 400_000, jobs: 50 }),
  rowWith("Therapists", { pay: 90_000, growth: 12, jobs: 500 }),
];

it("takes the occupation that bears the published title, else the first", () => {
  expect(oneForEachCode(rows).map(({ title }) => title)).toEqual([
    "Registered Nurses",
    "Lab Technicians",
    "Surgeons",
    "Therapists",
  ]);
});

it("draws what has both figures once, the largest first", () => {
  expect(pointsOf(rows)).toEqual([
    { slug: "registered-nurses", title: "Registered Nurses", pay: 98_000, growth: 5, rank: 1 },
    { slug: "therapists", title: "Therapists", pay: 90_000, growth: 12, rank: 2 },
    {
      slug: "lab-technicians",
      title: "Clinical Laboratory Workers",
      pay: 60_000,
      growth: 2,
      rank: 3,
    },
  ]);
});

it("numbers no more than five", () => {
  const many = Array.from({ length: 7 }, (_, at) =>
    rowWith(`Role ${at}`, { pay: 1, growth: 1, jobs: 9 - at }),
  );
  expect(pointsOf(many).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, null, null]);
});

it("leads with the highest, and leaves out what is missing", () => {
  expect(topBy(rows, "growth", 2).map(({ title }) => title)).toEqual([
    "Therapists",
    "Registered Nurses",
  ]);
  expect(topBy(rows, "growth", 9)).toHaveLength(3);
});
