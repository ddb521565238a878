import type { Company } from "@/server/companies/company";
import type { Citation } from "@/server/sources/citations";

/** What every part of a company's page is given. */
export interface PartProps {
  company: Company;
  citations: Citation[];
}
