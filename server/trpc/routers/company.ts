import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { BEST_SORTS, bestPayingCompanies } from "@/server/companies/best";
import { companyBySlug } from "@/server/companies/company";
import { exploreCompanies } from "@/server/companies/explore";
import { bestOutput, companiesOutput, companyOutput } from "../outputs/company";
import { publicProcedure, readAt, router, searchProcedure, slugInput } from "../procedures";
import { textInput } from "../text-input";

/** Which work and which state; null leaves it open. */
const work = {
  socCode: z
    .string()
    .regex(/^\d\d-\d{4}$/, "A SOC code is like 15-1252.")
    .nullable()
    .default(null),
  field: z
    .string()
    .regex(/^\d\d$/, "A field has two digits.")
    .nullable()
    .default(null),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/, "A state has two letters.")
    .nullable()
    .default(null),
  page: z.number().int().min(1).max(10_000).default(1),
};

export const companyRouter = router({
  /** A company with its roles, offered wages and spellings. NOT_FOUND where none has the slug. */
  bySlug: publicProcedure
    .meta(readAt("/companies/{slug}", "An employer: what it files for and offers"))
    .input(z.object({ slug: slugInput }))
    .output(companyOutput)
    .query(async ({ input }) => {
      const company = await companyBySlug(input.slug);
      if (company) return company;
      throw new TRPCError({
        code: "NOT_FOUND",
        message: `No company has the slug "${input.slug}".`,
      });
    }),

  /** Companies by name and work, those with most certified filings first. */
  search: searchProcedure
    .meta(readAt("/companies", "Employers by name and work, those with most filings first"))
    .input(z.object({ name: textInput(100).default(""), ...work }))
    .output(companiesOutput)
    .query(({ input }) => exploreCompanies(input)),

  /** Employers by median offered wage. */
  best: publicProcedure
    .meta(readAt("/best-paying-companies", "Employers by median offered wage"))
    .input(
      z.object({
        ...work,
        fewestCases: z.number().int().min(1).max(1_000_000).default(5),
        sort: z.enum(BEST_SORTS).default("median"),
      }),
    )
    .output(bestOutput)
    .query(({ input }) => bestPayingCompanies(input)),
});
