import type { JobPosting, MonetaryAmount, WithContext } from "schema-dts";
import type { Job, StatedPay } from "./posting";

/** What of a posting its structured data are made of. */
export type DescribableJob = Pick<
  Job,
  "title" | "employer" | "place" | "places" | "remote" | "pay" | "postedOn" | "description"
> & { validUntil: Date | null };

/**
 * An open posting as a schema.org JobPosting. It states only what the posting does: a day, a place or a
 * pay that the employer leaves out is left out.
 * @param url the whole address of the posting's page here
 */
export function jobPostingData(job: DescribableJob, url: string): WithContext<JobPosting> {
  const { title, employer, remote, pay, postedOn, validUntil, description } = job;
  const locations = locationsOf(job);
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    url,
    ...(description && { description }),
    hiringOrganization: { "@type": "Organization", name: employer },
    ...(postedOn && { datePosted: postedOn }),
    ...(validUntil && { validThrough: validUntil.toISOString() }),
    ...(locations.length > 0 && { jobLocation: locations }),
    ...(remote && { jobLocationType: "TELECOMMUTE" }),
    ...(pay && { baseSalary: salaryOf(pay) }),
    directApply: false,
  };
}

/** By state where we know it, else the place in the board's own words. */
function locationsOf({ place, places }: DescribableJob) {
  const states = [...new Set(places.flatMap((one) => one.states))];
  if (states.length === 0) return place ? [{ "@type": "Place" as const, address: place }] : [];
  return states.map((state) => ({
    "@type": "Place" as const,
    address: {
      "@type": "PostalAddress" as const,
      addressRegion: state,
      addressCountry: "US",
    },
  }));
}

function salaryOf({ min, max, unit }: StatedPay): MonetaryAmount {
  return {
    "@type": "MonetaryAmount",
    currency: "USD",
    value: {
      "@type": "QuantitativeValue",
      ...(min !== null && { minValue: min }),
      ...(max !== null && { maxValue: max }),
      unitText: unit.toUpperCase(),
    },
  };
}
