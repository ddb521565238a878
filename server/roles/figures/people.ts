import type { Figures } from "@/server/figures/catalogue";
import { figureOf, reasonFor } from "@/server/figures/caveat";
import { type Figure, known, missing, type Share, type Shares } from "@/server/figures/figure";
import { publishedTitle, type RoleRecord } from "../record";
import { censusScope, type Scope, UNMATCHED } from "./census-scope";
import { earningsFigure } from "./earnings";

type PeopleFigures = Pick<
  Figures,
  | "people.age"
  | "people.ageBands"
  | "people.gender"
  | "people.race"
  | "people.weeklyEarnings"
  | "people.lgbt"
>;

type Match = NonNullable<RoleRecord["occupation"]["soc"]["censusMatch"]>;
type AgeRow = NonNullable<Match["age"]>;
type PeopleRow = NonNullable<Match["people"]>;

const BANDS = [
  ["age16", "age_16_19", "16 to 19"],
  ["age20", "age_20_24", "20 to 24"],
  ["age25", "age_25_34", "25 to 34"],
  ["age35", "age_35_44", "35 to 44"],
  ["age45", "age_45_54", "45 to 54"],
  ["age55", "age_55_64", "55 to 64"],
  ["age65", "age_65_over", "65 and over"],
] as const;

/** In the order of the reference page. */
const RACES = [
  ["black", "Black or African American"],
  ["hispanic", "Hispanic or Latino"],
  ["asian", "Asian"],
  ["white", "White"],
] as const;

/** Age, sex, race and ethnicity of the people in the work (Current Population Survey). */
export function peopleFigures(role: RoleRecord): PeopleFigures {
  const match = role.occupation.soc.censusMatch;
  const scopeFrom = (row: AgeRow | PeopleRow, scope: string): Scope => ({
    ...censusScope(publishedTitle(role), row.title, scope),
    ...(row.employed !== null && { employment: row.employed }),
  });
  const age = match?.age ?? null;
  const people = match?.people ?? null;
  const ageFrom = age && match ? scopeFrom(age, match.ageScope) : {};
  const peopleFrom = people && match ? scopeFrom(people, match.peopleScope) : {};
  return {
    "people.age": age ? ageFigure(age, ageFrom) : UNMATCHED,
    "people.ageBands": age ? bandsFigure(age, ageFrom) : UNMATCHED,
    "people.gender": people ? genderFigure(people, peopleFrom) : UNMATCHED,
    "people.race": people ? raceFigure(people, peopleFrom) : UNMATCHED,
    "people.weeklyEarnings": earningsFigure(role),
    "people.lgbt": missing("None of the sources that we have loaded states it."),
  };
}

function ageFigure(row: AgeRow, from: Scope): Figure {
  const figure = figureOf(row, "median_age", row.medianAge, "years", from);
  if (figure.state === "missing") return figure;
  return { ...figure, value: { ...figure.value, measure: "median" } };
}

function bandsFigure(row: AgeRow, from: Scope): Figure<Shares> {
  const provenance = { ...from, sourceId: row.sourceId };
  const total = row.employed;
  if (!total || row.age16 === null) return missing(reasonFor(row, "median_age"), provenance);
  const parts = BANDS.map(([field, column, label]): Share => {
    const count = row[field];
    return count === null
      ? { label, percent: null, reason: reasonFor(row, column) }
      : { label, percent: Math.round((count / total) * 1000) / 10 };
  });
  return known({ kind: "shares", parts, closes: true }, provenance);
}

function genderFigure(row: PeopleRow, from: Scope): Figure<Shares> {
  const provenance = { ...from, sourceId: row.sourceId };
  if (row.women === null) return missing(reasonFor(row, "women"), provenance);
  const men = Math.round((100 - row.women) * 10) / 10;
  const parts = [
    { label: "Male", percent: men },
    { label: "Female", percent: row.women },
  ];
  return known({ kind: "shares", parts, closes: true }, provenance);
}

function raceFigure(row: PeopleRow, from: Scope): Figure<Shares> {
  const provenance = { ...from, sourceId: row.sourceId };
  const parts = RACES.map(
    ([field, label]): Share =>
      row[field] === null
        ? { label, percent: null, reason: reasonFor(row, field) }
        : { label, percent: row[field] },
  );
  if (parts.every((part) => part.percent === null))
    return missing(reasonFor(row, "white"), provenance);
  return known({ kind: "shares", parts, closes: false }, provenance);
}
