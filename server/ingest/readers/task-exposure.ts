import type { PublishedFile, Reader, Row } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, rowsBelow, type TableRow } from "../table";
import { Tally } from "./tally";

/** Columns of `task_exposure` by those of the file: of either rater the three measures. */
const MEASURES = {
  model_alpha: "dv_rating_alpha",
  model_beta: "dv_rating_beta",
  model_gamma: "dv_rating_gamma",
  human_alpha: "human_rating_alpha",
  human_beta: "human_rating_beta",
  human_gamma: "human_rating_gamma",
} as const;

const RATERS = ["model", "human"] as const;

const COLUMNS = { code: "O*NET-SOC Code", title: "Title", ...MEASURES };

type ExposureRow = TableRow<keyof typeof COLUMNS>;

/** How far shares in binary fractions may be off. */
const TOLERANCE = 1e-6;

const sheetOf = (file: PublishedFile) => findSheet(file, null);

/**
 * Shares of an occupation's tasks that are exposed to language models, in percent, as GPT-4 ("dv" in
 * the file) and as people rated them: alpha by the model alone, gamma by it or with further software,
 * beta with the latter counted half.
 */
export const taskExposure: Reader = {
  publication: "GPTs are GPTs, exposure by occupation",
  columns: Object.values(COLUMNS),
  source: () => ({
    id: "gpts-are-gpts",
    publisher: "T. Eloundou, S. Manning, P. Mishkin and D. Rock",
    title: "GPTs are GPTs, tasks exposed to language models",
    vintage: "2023",
    terms: "MIT",
    url: "https://github.com/openai/GPTs-are-GPTs",
    attribution: "",
  }),
  recognises: (file) => hasHeader(sheetOf(file), 1, Object.values(COLUMNS)),
  read(file) {
    const source = { source_id: taskExposure.source(file).id };
    const tally = new Tally();
    const rows: Row[] = rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS).map((row) => {
      tally.keep(row, "code");
      return {
        occupation_code: row.matching("code", /^\d\d-\d{4}\.\d\d$/, "O*NET-SOC code"),
        ...Object.assign({}, ...RATERS.map((rater) => measuresBy(rater, row))),
        ...source,
      };
    });
    return tally.reading({ task_exposure: rows });
  },
};

/** @throws PublishedFileError where the three measures of a rater cannot be of one rating */
function measuresBy(rater: (typeof RATERS)[number], row: ExposureRow): Row {
  const [alpha, beta, gamma] = (["alpha", "beta", "gamma"] as const).map((measure) =>
    shareIn(row, `${rater}_${measure}`),
  ) as [number, number, number];
  if (alpha > gamma + TOLERANCE)
    row.fail(`${rater}_alpha`, `${alpha} is more than gamma, ${gamma}.`);
  if (Math.abs((alpha + gamma) / 2 - beta) > TOLERANCE)
    row.fail(`${rater}_beta`, `${beta} is not halfway from alpha, ${alpha}, to gamma, ${gamma}.`);
  return {
    [`${rater}_alpha`]: percent(alpha),
    [`${rater}_beta`]: percent(beta),
    [`${rater}_gamma`]: percent(gamma),
  };
}

function shareIn(row: ExposureRow, column: keyof typeof MEASURES): number {
  const share = row.number(column);
  if (share < 0 || share > 1) row.fail(column, `${share} is no share from 0 to 1.`);
  return share;
}

/** So fine that a page that rounds it to a tenth rounds as if it had not been rounded. */
const percent = (share: number) => Math.round(share * 1_000_000) / 10_000;
