/** So many certified filings, or cases with a wage, are enough to say something of a company. */
const FILINGS = 50;
const CASES = 10;

/**
 * Whether search engines are to keep a company's page: it filed often, or enough wages of it are loaded
 * for a median to mean something, and for work that we have a page of.
 */
export const isCompanyWorthIndexing = (company: {
  filings: number;
  /** cases with a wage, of all its occupations */
  cases: number;
  roles: number;
}): boolean => company.roles > 0 && (company.filings >= FILINGS || company.cases >= CASES);
