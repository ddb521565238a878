/** What a page says that is none, or none for now; see `unknownMetadata` of app/. */
const SAYS = /<meta name="status" content="(404|429)"\/>/;

/** The status with which a page goes out: Next's, or the one that the page says of itself. */
export const statusOf = (page: Buffer, status: number): number =>
  status === 200 ? Number(SAYS.exec(page.toString("latin1"))?.[1] ?? 200) : status;
