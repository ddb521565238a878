/** The only addresses that other sites may show in a frame. */
const FRAMED = /^\/embed\/[^/?]+(\?|$)/;

/** @param address path and query of what is asked for */
export const isFramed = (address = "/"): boolean => FRAMED.test(address);

const SCRIPT = /<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>[\s\S]*?<\/script>/gi;
const SCRIPT_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/gi;

/**
 * A page as it stands in a frame on another site, where it runs no script. Next puts its own into every
 * page, and the page's data with them: most of its bytes.
 */
export const withoutScripts = (page: Buffer): Buffer =>
  Buffer.from(page.toString().replace(SCRIPT, "").replace(SCRIPT_PRELOAD, ""));
