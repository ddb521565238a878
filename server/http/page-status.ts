/** What a page says that is none, none any more or none for now; see `unknownMetadata` of app/. */
const STATUSES = [404, 410, 429];

const says = (status: number) => `<meta name="status" content="${status}"/>`;

/** The status with which a page goes out: Next's, or the one that the page says of itself. */
export const statusOf = (page: Buffer, status: number): number =>
  (status === 200 && STATUSES.find((said) => page.includes(says(said)))) || status;
