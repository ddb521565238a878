import { z } from "zod";
import { ASKED } from "@/server/moves/asks";
import { figureOutput } from "./figure";
import { roleLink } from "./role";

type AskedId = (typeof ASKED)[number]["id"];

const asks = z.object(
  Object.fromEntries(ASKED.map(({ id }) => [id, figureOutput])) as Record<
    AskedId,
    typeof figureOutput
  >,
);

const payPlace = z.object({
  code: z.string().meta({ description: "99 is the whole country" }),
  title: z.string(),
});

const fields = z.array(
  z.object({ code: z.string().meta({ description: "CIP code" }), title: z.string() }),
);

const moveRole = roleLink
  .extend({
    kind: z.enum(["occupation", "title"]),
    occupation: roleLink,
    asks,
    fields,
    pays: z.array(
      z.object({ place: payPlace, pay: z.object({ p25: figureOutput, median: figureOutput }) }),
    ),
    wageCode: z.string().nullable(),
    sourceIds: z.array(z.string()),
    fieldsSourceId: z.string().nullable(),
    relatedSourceId: z.string(),
  })
  .meta({ id: "MoveRole", description: "A role as a move from or to it sees it." });

const schooling = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["same", "unknown"]) }),
  z.object({
    kind: z.enum(["more", "less"]),
    steps: z.number().meta({ description: "levels of typical education" }),
    years: z.number().meta({ description: "years of study between them, by our count" }),
  }),
]);

const times = "as a multiple of the median gap of related occupations";

const route = z.object({
  distance: z.enum(["same", "related", "near", "long", "unknown"]),
  gap: z.number().nullable().meta({ description: times }),
  steps: z.array(
    z.object({
      from: roleLink,
      to: roleLink,
      gap: z.number().meta({ description: times }),
      payChange: z.number().nullable().meta({ description: "of the median, in dollars a year" }),
    }),
  ),
});

const dollars = z.number().meta({ description: "dollars" });
const years = z.number().meta({ description: "years" });
const growth = z.number().meta({ description: "percent a year" });

const earnings = z.union([
  z.object({
    place: payPlace,
    pay: z.object({ stays: dollars, starts: dollars, median: dollars }),
    years: z.array(
      z.object({
        year: z.number().meta({ description: "from 1" }),
        staying: dollars,
        moving: dollars,
        stayingSum: dollars,
        movingSum: dollars,
      }),
    ),
    outcome: z.object({
      paysBackIn: z.number().nullable().meta({
        description:
          "from the end of this year on moving is never behind again; null where there is none",
      }),
      difference: z.number().meta({ description: "dollars, moving less staying, after all years" }),
    }),
  }),
  z.object({ place: payPlace, missing: z.array(z.string()) }),
]);

const move = z
  .object({
    from: moveRole,
    to: moveRole,
    schooling,
    fields: z
      .object({ shared: fields, own: fields })
      .meta({ description: "that lead to the new work: to the present one too, and the rest" }),
    route,
    defaults: z.object({ out: years, tuition: dollars, ramp: years, stay: growth, grow: growth }),
  })
  .meta({ id: "Move" });

/** The move from one role to another, and what it earns. */
export const moveOutput = z
  .object({
    move,
    assumed: z.object({
      out: years,
      tuition: dollars,
      ramp: years,
      growthStaying: growth,
      growthMoving: growth,
    }),
    earnings,
  })
  .meta({
    id: "MoveAnswer",
    description:
      "A move from one role to another: what it asks for, and what ten years of it earn.",
  });
