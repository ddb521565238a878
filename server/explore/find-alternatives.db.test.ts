import { expect, it } from "vitest";
import { roleBySlug } from "@/server/roles/roles";
import { findAlternatives } from "./find-alternatives";

async function alternativesTo(slug: string) {
  const role = await roleBySlug(slug);
  const found = role && (await findAlternatives(role));
  if (!found) throw new Error(`Nothing is like ${slug}.`);
  const named = found.better.map(({ heading, found, none }): [string, unknown] => [
    heading,
    none ?? found.map(({ title, by }) => `${title} ${by}`),
  ]);
  return { among: found.among, ...Object.fromEntries(named) };
}

// The order of the most alike was worked out from Skills.xlsx and Knowledge.xlsx of O*NET 30.2 by a
// script that shares no code with ours; pay is read from OEWS May 2025 (nurses have $101,420, midwives
// $136,980, emergency physicians $317,480, practitioners $137,300), growth and education from the
// projections 2024-34.
it("are those most like nurses that are better in one thing", async () => {
  expect(await alternativesTo("registered-nurses")).toEqual({
    among:
      "Among the 50 occupations whose skills and knowledge O*NET rates most like this one's; the most alike stand first.",
    "Pays more": [
      "Nurse midwives +$35,560",
      "Emergency medicine physicians +$216,060",
      "Nurse practitioners +$35,880",
    ],
    "Less schooling": [
      "Licensed practical and vocational nurses postsecondary nondegree award instead of bachelor's",
      "Midwives postsecondary nondegree award instead of bachelor's",
      "Psychiatric technicians postsecondary nondegree award instead of bachelor's",
    ],
    "Grows faster": [
      "Athletic trainers +11.1% instead of +4.9%",
      "Nurse midwives +11.1% instead of +4.9%",
      "Exercise physiologists +9.5% instead of +4.9%",
    ],
  });
});

it("go by O*NET's related occupations or the group where skills are not rated", async () => {
  // 23-2099: -1.2%, an associate's degree; paralegals +0.2% and the same, examiners +2% and high school.
  expect(await alternativesTo("legal-support-workers-all-other")).toEqual({
    among: "O*NET has not rated the skills of this occupation: among others of its group.",
    "Pays more": "None of them, as far as our sources tell.",
    "Less schooling": [
      "Property title examiners and searchers high school diploma instead of associate's",
    ],
    "Grows faster": [
      "Paralegals and legal assistants +0.2% instead of -1.2%",
      "Property title examiners and searchers +2% instead of -1.2%",
    ],
  });
});

it("of a title are measured from its occupation, and say so", async () => {
  const { among } = await alternativesTo("medical-office-administrator");
  expect(among).toMatch(/ They are held against Medical secretaries.*, its occupation\.$/);
});
