/** What a page says that is none, none any more or none for now; see `unknownMetadata` of app/. */
const STATUSES = [404, 410, 429];

const SAID = '<meta name="status" content="';
/** As long as any such element is. */
const LONGEST = 50;
const says = (status: number) => `${SAID}${status}"/>`;

/** What Next names an error by in the page that stands for it (server/db/away.ts). */
const AWAY = "database-away";

/** Whether this is the page of an error that the database did not answer. */
export const isOfDatabaseAway = (page: Buffer, status: number): boolean =>
  status === 500 && page.includes(AWAY);

/** The status with which a page goes out: Next's, or the one that the page says of itself. */
export const statusOf = (page: Buffer, status: number): number =>
  isOfDatabaseAway(page, status) ? 503 : (status === 200 && saidBy(page)) || status;

function saidBy(page: Buffer): number | undefined {
  const at = page.indexOf(SAID);
  if (at < 0) return undefined;
  const said = page.toString("latin1", at, at + LONGEST);
  return STATUSES.find((status) => said.startsWith(says(status)));
}

/** Whether the page says that what it shows will soon be otherwise (app/_components/jobs-unread.tsx). */
export const isPassing = (page: Buffer): boolean => page.includes('<meta name="passing"');
