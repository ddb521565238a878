/**
 * Why a figure is missing. The codes stand in the snapshot as `!code` and in the database's
 * `caveats`; the sentences are what a reader is told.
 */
export const MISSING_REASONS = {
  "no-estimate": "The publisher could not make a reliable estimate.",
  "no-employment": "The publisher could not make a reliable estimate of employment.",
  "annual-only": "Only yearly wages are published: the hours of this work vary too much.",
  "hourly-only": "Only hourly wages are published: few people do this work all year round.",
  "too-few": "Too few people in the survey do this work for a figure to be published.",
  suppressed: "O*NET asks that this figure not be shown: too few answers, too far apart.",
  withheld: "The publisher withholds this figure: too few answers, or answers to be kept secret.",
  "none-or-few": "Nobody, or too few people to be published.",
  "not-relevant": "O*NET finds that this does not apply to the work.",
  "not-rated": "O*NET does not rate this occupation.",
  "not-in-copy":
    "The copy of the survey's tables that is loaded has no figure here, and kept no mark that would say why.",
  "not-stated": "The publication has no figure here.",
} as const;

export type MissingReason = keyof typeof MISSING_REASONS;
