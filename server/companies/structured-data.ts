import type { Organization, WithContext } from "schema-dts";
import type { Company } from "./company";

/**
 * A company as a schema.org Organization: its names and nothing that its filings do not say.
 * @param url the whole address of the company's page
 */
export function organizationData(
  { name, tradeNames }: Pick<Company, "name" | "tradeNames">,
  url: string,
): WithContext<Organization> {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name,
    ...(tradeNames.length > 0 && { alternateName: tradeNames }),
    mainEntityOfPage: url,
  };
}
