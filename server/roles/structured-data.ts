import type {
  MonetaryAmount,
  MonetaryAmountDistribution,
  Occupation,
  WithContext,
} from "schema-dts";
import type { Amount, Figure, Range } from "@/server/figures/figure";
import type { RoleProfile } from "./profile";

/** What of a role its structured data are made of. */
export type Describable = Pick<
  RoleProfile,
  "title" | "kind" | "description" | "occupation" | "otherNames" | "figures"
>;

const CURRENCY = "USD";
/** ISO 8601 durations, and the names that schema.org's units go by. */
const PERIODS = { "usd-year": "P1Y", "usd-hour": "PT1H" } as const;
const UNITS = { "usd-year": "YEAR", "usd-hour": "HOUR" } as const;

/**
 * A role as a schema.org Occupation. It states only what has been published: a figure that is missing,
 * or of which only a bound is known, is left out.
 * @param url the whole address of the role's page
 */
export function occupationData(role: Describable, url: string): WithContext<Occupation> {
  const { title, kind, description, occupation, otherNames, figures } = role;
  const salary = salaryData(role);
  const skills = figures["work.topSkills"];
  const education = nameOf(figures["education.entry"]);
  const experience = amountOf(figures["preparation.experience"]);
  return {
    "@context": "https://schema.org",
    "@type": "Occupation",
    name: title,
    url,
    mainEntityOfPage: url,
    ...(description && { description }),
    // Those of a title's occupation are no other names of the title.
    ...(kind === "occupation" && otherNames.length > 0 && { alternateName: otherNames }),
    occupationalCategory: {
      "@type": "CategoryCode",
      codeValue: occupation.code,
      name: occupation.officialTitle,
      inCodeSet: { "@type": "CategoryCodeSet", name: "O*NET-SOC" },
    },
    occupationLocation: { "@type": "Country", name: "US" },
    ...(salary && { estimatedSalary: salary }),
    ...(education && { educationRequirements: education }),
    ...(experience && {
      experienceRequirements: {
        "@type": "OccupationalExperienceRequirements",
        monthsOfExperience: Math.round(experience.amount * 12),
      },
    }),
    ...(skills.state === "known" &&
      skills.value.kind === "names" && { skills: skills.value.names }),
  };
}

/** The distribution of pay; a title's own source states an average alone. */
function salaryData(role: Describable): MonetaryAmountDistribution | MonetaryAmount | null {
  const range = role.figures["salary.range"];
  const own = role.kind === "occupation" && range.state === "known" && range.value.kind === "range";
  return (own && distributionData(range.value as Range)) || averageData(role);
}

function distributionData({ percentiles, low }: Range): MonetaryAmountDistribution | null {
  const { unit } = low;
  if (unit !== "usd-year" && unit !== "usd-hour") return null;
  const stated = Object.entries(percentiles ?? {}).flatMap(([percent, amount]) =>
    amount && !amount.bound ? [[percentileName(percent), amount.amount] as const] : [],
  );
  if (stated.length === 0) return null;
  return {
    "@type": "MonetaryAmountDistribution",
    name: "base",
    currency: CURRENCY,
    duration: PERIODS[unit],
    ...Object.fromEntries(stated),
  };
}

const percentileName = (percent: string) => (percent === "50" ? "median" : `percentile${percent}`);

function averageData({ figures }: Describable): MonetaryAmount | null {
  const pay = amountOf(figures["salary.yearly"]) ?? amountOf(figures["salary.hourly"]);
  if (!pay || (pay.unit !== "usd-year" && pay.unit !== "usd-hour")) return null;
  return {
    "@type": "MonetaryAmount",
    currency: CURRENCY,
    value: { "@type": "QuantitativeValue", value: pay.amount, unitText: UNITS[pay.unit] },
  };
}

const amountOf = (figure: Figure): Amount | null =>
  figure.state === "known" && figure.value.kind === "amount" && !figure.value.bound
    ? figure.value
    : null;

const nameOf = (figure: Figure): string | null =>
  figure.state === "known" && figure.value.kind === "named" ? figure.value.name : null;
