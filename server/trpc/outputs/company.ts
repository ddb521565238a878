import { z } from "zod";
import { roleLink } from "./role";

const offered = z.object({
  cases: z.number(),
  p25: z.number().nullable(),
  median: z.number(),
  p75: z.number().nullable(),
  sourceId: z.string(),
});

/** An employer of labor condition applications. */
export const companyOutput = z
  .object({
    slug: z.string(),
    name: z.string(),
    filings: z.number(),
    years: z.string(),
    spellings: z.array(z.string()),
    tradeNames: z.array(z.string()),
    roles: z.array(
      z.object({
        code: z.string().meta({ description: "SOC code" }),
        role: roleLink,
        occupations: z.number(),
        filings: z.number(),
        years: z.string(),
        offered: offered.nullable(),
        places: z.array(offered.extend({ area: z.string(), title: z.string() })),
        published: z
          .object({
            p10: z.number().nullable(),
            median: z.number().nullable(),
            p90: z.number().nullable(),
            sourceId: z.string(),
          })
          .nullable(),
      }),
    ),
    cases: z.number(),
    sourceId: z.string(),
  })
  .meta({ id: "Company" });

/** A page of companies. */
export const companiesOutput = z
  .object({
    rows: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        filings: z.number(),
        years: z.string(),
        roles: z.array(z.string()),
        sourceId: z.string(),
      }),
    ),
    found: z.number(),
  })
  .meta({ id: "Companies" });

/** A page of employers by offered wage. */
export const bestOutput = z
  .object({
    rows: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        roleSlug: z.string(),
        role: z.string(),
        area: z.string(),
        cases: z.number(),
        median: z.number(),
        sourceId: z.string(),
      }),
    ),
    found: z.number(),
  })
  .meta({ id: "BestPaying" });
