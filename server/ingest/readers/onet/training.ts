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
import { ONET } from "./release";
import { tableReader } from "./table-reader";

const CATEGORY = "Category";
const CATEGORY_DESCRIPTION = "Category Description";

/** Education and training are among the requirements (2.D) and the experience (3.A). */
const ELEMENTS = /^(2\.D|3\.A)\./;
const SCALES = /^(RL|RW|PT|OJ)$/;
const SCALE = "scale of education, experience or training";

/** What the categories of each scale mean. */
export const trainingCategories = tableReader({
  title: "Education, Training, and Experience Categories",
  headers: [CATEGORY, CATEGORY_DESCRIPTION],
  elements: ELEMENTS,
  columns: { scale: RATED.scale, category: CATEGORY, description: CATEGORY_DESCRIPTION },
  read(rows, tally) {
    const categories = rows.map((row) => {
      const scale = row.matching("scale", SCALES, SCALE);
      const category = wholeNumber(row, "category");
      tally.keep(row, "category", `${scale} ${category}`);
      const label = labelOf(row.matching("description", /\S/, "name of a category"));
      return { scale, category, label, source_id: ONET.id };
    });
    return { training_categories: categories };
  },
});

/** The category's name, without the explanation that follows a dash or stands in brackets. */
const labelOf = (description: string): string =>
  description
    .replace(/ \(.*?\)/g, "")
    .replace(" - or ", " or ")
    .replace(/ - .*/, "")
    .replace(/\band including /, "");

/** How the people asked spread over the categories of each scale, in percent. */
export const training = tableReader({
  title: "Education, Training, and Experience",
  headers: [RATED.code, CATEGORY],
  elements: ELEMENTS,
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
        source_id: ONET.id,
      });
    }
    return { training_shares: shares };
  },
});
