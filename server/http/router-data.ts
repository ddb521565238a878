import type { IncomingMessage } from "node:http";

/** No proxy holds it. */
export const NOT_SHARED = "private, no-store";

/**
 * Whether Next's router may be asking, for a page's data. It says so by header, and names what it asks for
 * in the address by `_rsc`. A proxy that does not look at Vary would give such data to whoever asks for
 * the page, and the page to a router, wherever only one of the two is there; and the data would be held
 * when other pages than they belong to are there already: so no proxy holds either.
 */
export const isForRouter = ({ headers, url = "" }: IncomingMessage): boolean =>
  headers.rsc !== undefined || /[?&]_rsc(=|&|$)/.test(url);
