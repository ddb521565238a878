export const ROWS_A_PAGE = 20;

/** So many of the newest are counted and can be turned to; beyond that a count says "more than". */
export const COUNTED = 2_000;

export const PAGES_AT_MOST = COUNTED / ROWS_A_PAGE;

/** How many searches somebody can keep, and how long a name for one may be. */
export const SAVED = { searches: 50, name: 100, address: 2000 } as const;

/** Closed postings go after so many days. */
export const KEPT_DAYS = 90;

/** The rule as /about/data says it. */
export const RETENTION_SENTENCE = `A job posting that has vanished from its employer's board is kept as closed for ${KEPT_DAYS} days, then we delete it.`;
