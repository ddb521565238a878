import type { JobPosting, Place, WithContext } from "schema-dts";
import type { Job, PayUnit } from "./posting";

/** The names that schema.org's units go by. */
const UNITS: Record<PayUnit, string> = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};

/** What of a posting its structured data are made of. */
export type Describable = Pick<
  Job,
  | "title"
  | "description"
  | "employer"
  | "places"
  | "remote"
  | "pay"
  | "postedOn"
  | "validUntil"
  | "closedAt"
>;

/**
 * A posting as a schema.org JobPosting; null once it is closed. It states only what the board states: what
 * is missing there is left out.
 * @param url the whole address of the posting's page
 */
export function jobPostingData(job: Describable, url: string): WithContext<JobPosting> | null {
  if (job.closedAt) return null;
  const { title, description, employer, postedOn, validUntil, remote } = job;
  const places = placesData(job);
  const salary = salaryData(job);
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    ...(description && { description }),
    hiringOrganization: { "@type": "Organization", name: employer },
    url,
    mainEntityOfPage: url,
    ...(postedOn && { datePosted: postedOn }),
    ...(validUntil && { validThrough: validUntil.toISOString() }),
    ...(places.length > 0 && { jobLocation: places }),
    ...(remote && { jobLocationType: "TELECOMMUTE" }),
    ...(salary && { baseSalary: salary }),
  };
}

/** The states that it names: of a metropolitan area we do not know the town. */
const placesData = ({ places }: Describable): Place[] =>
  places
    .filter(({ kind }) => kind === "state")
    .map(({ title }) => ({
      "@type": "Place",
      address: { "@type": "PostalAddress", addressRegion: title, addressCountry: "US" },
    }));

function salaryData({ pay }: Describable): JobPosting["baseSalary"] | null {
  if (!pay) return null;
  const { min, max, unit } = pay;
  return {
    "@type": "MonetaryAmount",
    currency: "USD",
    value: {
      "@type": "QuantitativeValue",
      ...(min !== null && { minValue: min }),
      ...(max !== null && { maxValue: max }),
      unitText: UNITS[unit],
    },
  };
}
