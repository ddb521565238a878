import { z } from "zod";
import { PAY_UNITS } from "@/server/jobs/posting";
import { placeOutput } from "./place";

const job = z
  .object({
    id: z.string(),
    title: z.string(),
    employer: z.string(),
    place: z.string(),
    places: z.array(placeOutput),
    remote: z.boolean(),
    pay: z
      .object({
        min: z.number().nullable(),
        max: z.number().nullable(),
        unit: z.enum(PAY_UNITS),
      })
      .nullable(),
    payYearly: z.number().nullable(),
    postedOn: z.string().nullable(),
    newSince: z.string(),
    role: z.object({ slug: z.string(), title: z.string(), sureness: z.number() }).nullable(),
    url: z.string(),
  })
  .meta({ id: "Job" });

const choices = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }));

/** A page of postings with counts. */
export const jobsOutput = z
  .object({
    rows: z.array(job),
    total: z.number(),
    more: z.boolean(),
    page: z.number(),
    pages: z.number(),
    facets: z.object({
      roles: choices,
      states: choices,
      areas: choices,
      employers: choices,
      within: choices,
      remote: z.number(),
      withPay: z.number(),
    }),
  })
  .meta({ id: "Jobs" });
