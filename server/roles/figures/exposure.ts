import type { Figures } from "@/server/figures/catalogue";
import { amount, type Figure, known, missing } from "@/server/figures/figure";
import { publishedTitle, type RoleRecord } from "../record";

type ExposureFigures = Pick<
  Figures,
  "outlook.exposureAlpha" | "outlook.exposureBeta" | "outlook.exposureGamma"
>;

/** Who rated the tasks, in the order of a figure's parts. */
export const RATERS = ["GPT-4", "People"];

const NONE = missing("The study that we have loaded does not rate this occupation's tasks.");

/** Shares of the tasks that are exposed to language models, as both raters had it. */
export function exposureFigures(role: RoleRecord): ExposureFigures {
  const { taskExposure: row, title } = role.occupation;
  if (!row)
    return {
      "outlook.exposureAlpha": NONE,
      "outlook.exposureBeta": NONE,
      "outlook.exposureGamma": NONE,
    };
  const from = {
    sourceId: row.sourceId,
    ...(title !== publishedTitle(role) && { of: title }),
  };
  const rated = (...percents: number[]): Figure =>
    known(
      {
        kind: "amounts",
        parts: percents.map((percent, at) => ({
          label: RATERS[at] as string,
          amount: amount(percent, "percent"),
        })),
      },
      from,
    );
  return {
    "outlook.exposureAlpha": rated(row.modelAlpha, row.humanAlpha),
    "outlook.exposureBeta": rated(row.modelBeta, row.humanBeta),
    "outlook.exposureGamma": rated(row.modelGamma, row.humanGamma),
  };
}
