import type { Row } from "../../publication";
import {
  codeIn,
  DATED,
  marksYes,
  numberWithin,
  optionalFigure,
  RATED,
  SUPPRESSED,
  SURVEYED,
  wholeNumber,
} from "./cells";
import { tableReader } from "./table-reader";

const CATEGORY = "Category";
const CATEGORY_DESCRIPTION = "Category Description";

/** Education is among the requirements, training and experience have elements of their own. */
const [EDUCATION, EXPERIENCE] = [/^2\.D\./, /^3\.A\./];
const SCALES = /^(RL|RW|PT|OJ)$/;
const SCALE = "scale of education, experience or training";

const TOGETHER = "Education, Training, and Experience";

/** One table has been two since education stands by itself. */
const LAYOUTS = [
  { title: TOGETHER, elements: { some: [EDUCATION, EXPERIENCE] } },
  { title: "Education", inPlaceOf: TOGETHER, elements: { some: [EDUCATION], none: EXPERIENCE } },
  {
    title: "Training and Experience",
    inPlaceOf: TOGETHER,
    elements: { some: [EXPERIENCE], none: EDUCATION },
  },
];

/** What the categories of each scale mean. */
export const trainingCategories = LAYOUTS.map(({ title, inPlaceOf, elements }) =>
  tableReader({
    title: `${title} Categories`,
    inPlaceOf: inPlaceOf && `${inPlaceOf} Categories`,
    elements,
    headers: [CATEGORY, CATEGORY_DESCRIPTION],
    columns: { scale: RATED.scale, category: CATEGORY, description: CATEGORY_DESCRIPTION },
    read(rows, tally) {
      const categories = rows.map((row) => {
        const scale = row.matching("scale", SCALES, SCALE);
        const category = wholeNumber(row, "category");
        tally.keep(row, "category", `${scale} ${category}`);
        const label = labelOf(row.matching("description", /\S/, "name of a category"));
        return { scale, category, label };
      });
      return { training_categories: categories };
    },
  }),
);

/** The category's name, without the explanation that follows a dash or stands in brackets. */
const labelOf = (description: string): string =>
  description
    .replace(/ \(.*?\)/g, "")
    .replace(" - or ", " or ")
    .replace(/ - .*/, "")
    .replace(/\band including /, "");

/** How the people asked spread over the categories of each scale, in percent. */
export const training = LAYOUTS.map((layout) =>
  tableReader({
    ...layout,
    headers: [RATED.code, CATEGORY],
    columns: { ...RATED, category: CATEGORY, ...SURVEYED, ...DATED },
    read(rows, tally) {
      const shares: Row[] = [];
      for (const row of rows) {
        if (row.text("scale") === "IM") {
          tally.drop("importance of a certificate or an apprenticeship");
          continue;
        }
        const occupation_code = codeIn(row, "code");
        const scale = row.matching("scale", SCALES, SCALE);
        const category = wholeNumber(row, "category");
        tally.keep(row, "category", `${occupation_code} ${scale} ${category}`);
        const percent = numberWithin(row, "value", [0, 100]);
        const standard_error = optionalFigure(row, "error");
        const hidden = marksYes(row, "suppress") ? SUPPRESSED : null;
        shares.push({
          occupation_code,
          scale,
          category,
          percent: hidden ?? percent,
          standard_error: hidden ?? standard_error,
          sample: optionalFigure(row, "sample"),
        });
      }
      return { training_shares: shares };
    },
  }),
);
