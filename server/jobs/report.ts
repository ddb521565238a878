/** What a run did to a board. */
export interface BoardReport {
  sourceId: string;
  employer: string;
  /** postings that the board has, those elsewhere in the world and unreadable ones left out */
  fetched: number;
  added: number;
  changed: number;
  closed: number;
  unmatched: number;
  /** in other countries, past their last day, or without an address */
  leftOut: number;
  unreadable: string[];
  /** the board said that it is as it was */
  same: boolean;
  /** its answer was too short to be believed: nothing was closed */
  doubted: boolean;
  /** why it failed; what was stored before that stays */
  error: string | null;
  /** nothing answered at all */
  unreachable: boolean;
}

export const emptyReport = (sourceId: string, employer: string): BoardReport => ({
  ...{ sourceId, employer, fetched: 0, added: 0, changed: 0, closed: 0, unmatched: 0, leftOut: 0 },
  ...{ unreadable: [], same: false, doubted: false, error: null, unreachable: false },
});
