/** What a whole answer of a board says of the postings that were open before it. */
export interface Answered {
  /** open before */
  open: number;
  /** of those, how many the answer has no more */
  vanished: number;
  /** since when the board's answers have held so few postings; null where the last one did not */
  doubtedAt: Date | null;
  now: Date;
}

export interface Closing {
  close: boolean;
  /** to be remembered until the next answer */
  doubtedAt: Date | null;
}

/** Less than this share of the open postings in an answer, and it is doubted. */
const CREDIBLE_SHARE = 0.5;
/** A doubted answer is believed when another one says so too, so long after the first. */
const AGREES_AFTER_MS = 60 * 60 * 1000;

/**
 * Whether the postings that an answer has no more are closed. A board whose answer is empty or lacks more
 * than half of what was open has more likely broken than closed all at once: nothing is closed until a
 * later run, at least an hour after, is answered so again.
 */
export function closingOf({ open, vanished, doubtedAt, now }: Answered): Closing {
  const credible = open === 0 || (open - vanished) / open >= CREDIBLE_SHARE;
  if (credible) return { close: true, doubtedAt: null };
  if (doubtedAt && now.getTime() - doubtedAt.getTime() >= AGREES_AFTER_MS)
    return { close: true, doubtedAt: null };
  return { close: false, doubtedAt: doubtedAt ?? now };
}
