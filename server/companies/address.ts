/** Where companies are looked up. */
export const COMPANIES = { name: "Companies", path: "/companies" };

/** The address of a company's page. */
export const companyAddress = (slug: string): string => `/companies/${slug}`;
