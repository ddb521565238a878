/** A page that says that there is none at this address; see `unknownMetadata` of app/. */
const SAYS_404 = '<meta name="status" content="404"/>';

/** The status with which a page goes out: Next's, or the one that the page says of itself. */
export const statusOf = (page: Buffer, status: number): number =>
  status === 200 && page.includes(SAYS_404) ? 404 : status;
