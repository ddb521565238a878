import { z } from "zod";
import { amountOutput, figuresOutput } from "./figure";

export const roleLink = z.object({ slug: z.string(), title: z.string() });

const rated = z.object({
  id: z.string(),
  name: z.string(),
  importance: z.number().meta({ description: "1 to 5" }),
  level: z.number().nullable().meta({ description: "0 to 7" }),
});

const measures = z.object({ median: amountOutput.nullable(), mean: amountOutput.nullable() });

const payCourse = z.object({
  unit: z.enum(["usd-year", "usd-hour"]),
  dollarsOf: z.string(),
  years: z.array(
    z.object({
      year: z.number(),
      published: measures,
      real: measures.meta({ description: "in dollars of the newest survey" }),
      sameWork: z.boolean(),
    }),
  ),
  of: z.string().optional(),
  sourceIds: z.array(z.string()),
});

const projection = z.object({
  baseYear: z.number(),
  targetYear: z.number(),
  jobs: z.number().nullable(),
  jobsProjected: z.number().nullable(),
  changePercent: z.number().nullable(),
  sourceId: z.string(),
});

const projections = z.object({
  present: projection,
  earlier: projection.nullable(),
  of: z.string().optional(),
});

export const employersOutput = z.array(
  z.object({ slug: z.string(), name: z.string(), filings: z.number() }),
);

const listSource = z.string().nullable();

/** All that pages know of a role. */
export const roleOutput = roleLink
  .extend({
    kind: z.enum(["occupation", "title"]),
    description: z.string(),
    occupation: roleLink.extend({
      officialTitle: z.string(),
      code: z.string().meta({ description: "O*NET-SOC code" }),
      socCode: z.string(),
      jobZone: z.number().nullable(),
    }),
    otherNames: z.array(z.string()),
    figures: figuresOutput,
    skills: z.array(rated),
    knowledge: z.array(rated),
    workStyles: z.array(
      z.object({ name: z.string(), impact: z.number(), rank: z.number().nullable() }),
    ),
    interests: z.array(z.object({ name: z.string(), score: z.number() })),
    methods: z.object({ interests: z.string(), workStyles: z.string() }),
    brightOutlook: z.string().nullable(),
    technologies: z.array(
      z.object({ example: z.string(), commodity: z.string(), inDemand: z.boolean() }),
    ),
    majors: z.array(
      z.object({ title: z.string(), occupations: z.number(), awards: z.number().nullable() }),
    ),
    colleges: z.array(
      z.object({
        institution: z.string(),
        city: z.string(),
        state: z.string(),
        awards: z.number(),
      }),
    ),
    awardName: z.string().nullable(),
    related: z.array(roleLink),
    employers: z.object({ of: z.string(), most: employersOutput }),
    payCourse: payCourse.nullable(),
    projections: projections.nullable(),
    hasLocalPay: z.boolean(),
    listSources: z.object({
      onet: z.string(),
      majors: listSource,
      awards: listSource,
      prices: listSource,
      brightOutlook: listSource,
      employers: listSource,
      places: z.array(z.string()),
    }),
  })
  .meta({ id: "Role" });

const searchHit = z.object({
  slug: z.string(),
  title: z.string(),
  official: z.string().nullable(),
  kind: z.enum(["occupation", "title"]),
  via: z.string().nullable(),
  sure: z.number().meta({ description: "0 to 1" }),
  line: z.string(),
});

export const searchAnswer = z
  .object({
    hits: z.array(searchHit),
    choice: z.number(),
    used: z.array(z.string()),
    unused: z.array(z.string()),
  })
  .meta({ id: "SearchAnswer" });
