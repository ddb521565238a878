import { expect, it } from "vitest";
import { formatFigure } from "@/server/figures/format";
import { roleBySlug } from "./roles";

/**
 * By slug the field and the institution of most awards, with counts, added up from C2024_A by hand:
 * CTOTALT of MAJORNUM 1 in the fields that the crosswalk has for the SOC code, at the AWLEVEL in brackets,
 * the one of the projections' "Typical education needed for entry"; names from HD2024. Last, to how
 * many SOC codes of the crosswalk the field leads.
 */
const GRADUATES: [slug: string, major: string, college: string, reach: number][] = [
  [
    "registered-nurses", // 29-1141 (5)
    "Registered Nursing/Registered Nurse, 147,345 awards",
    "Chamberlain University-Illinois, 7,843 awards",
    2,
  ],
  [
    "software-developers", // 15-1252 (5)
    "Computer Science, 44,627 awards",
    "Western Governors University, 3,254 awards",
    13,
  ],
  [
    "accountants-and-auditors", // 13-2011 (5)
    "Accounting, 37,839 awards",
    "Western Governors University, 1,310 awards",
    9,
  ],
  [
    "dental-hygienists", // 29-1292 (3)
    "Dental Hygiene/Hygienist, 5,949 awards",
    "Carrington College-Mesa, 85 awards",
    2,
  ],
  ["lawyers", "Law, 39,429 awards", "Georgetown University, 667 awards", 6], // 23-1011 (17 to 19)
  [
    "elementary-school-teachers-except-special-education", // 25-2021 (5)
    "Elementary Education and Teaching, 29,725 awards",
    "Western Governors University, 1,612 awards",
    2,
  ],
  [
    "heating-air-conditioning-and-refrigeration-mechanics-and-installers", // 49-9021 (1, 2, 4, 20, 21)
    "Heating, Air Conditioning, Ventilation and Refrigeration Maintenance Technology/Technician, 20,997 awards",
    "South Florida Institute of Technology, 891 awards",
    1,
  ],
  [
    "physical-therapists", // 29-1123 (17 to 19)
    "Physical Therapy/Therapist, 13,064 awards",
    "University of St. Augustine for Health Sciences, 808 awards",
    2,
  ],
];

it.each(GRADUATES)("%s: the field and the college of most graduates", async (slug, ...shown) => {
  const role = await roleBySlug(slug);
  expect([
    formatFigure(role?.figures["education.major"] as never),
    formatFigure(role?.figures["education.college"] as never),
    role?.majors[0]?.occupations,
  ]).toEqual(shown);
});

it.each(["electricians", "chefs-and-head-cooks"])("%s: no award is asked for", async (slug) => {
  const figures = (await roleBySlug(slug))?.figures;
  const reason = 'The work typically asks for "High school diploma or equivalent" to enter';
  for (const id of ["education.major", "education.college"] as const)
    expect(figures?.[id]).toMatchObject({ reason: expect.stringContaining(reason) });
});
