import type { Source } from "../../publication";

/** What all publications of labour condition applications have in common. */
export const lcaSource = (
  differing: Pick<Source, "id" | "title" | "vintage"> & Partial<Source>,
): Source => ({
  publisher: "U.S. Department of Labor, Office of Foreign Labor Certification",
  terms: "Public domain",
  url: "https://www.dol.gov/agencies/eta/foreign-labor/performance",
  attribution: "",
  ...differing,
});

/** A code of the classification as filed, without O*NET's two digits; "" where it is none. */
export const filedCode = (text: string): string => text.match(/^(\d\d-\d{4})(\.\d\d)?$/)?.[1] ?? "";
