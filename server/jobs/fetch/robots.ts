import robotsParser from "robots-parser";

/** What /robots.txt of a host was answered with; null where there is none. */
type ReadRobots = (url: string) => Promise<string | null>;

/**
 * Says whether robots may ask for an address. Each host's /robots.txt is read once; one that cannot be
 * read fails the request, for it may forbid it.
 */
export function createRobots(read: ReadRobots, agent: string) {
  const known = new Map<string, Promise<ReturnType<typeof robotsParser> | null>>();
  const rulesOf = (origin: string) => {
    const seen = known.get(origin);
    if (seen) return seen;
    const url = `${origin}/robots.txt`;
    const rules = read(url).then((text) => (text === null ? null : robotsParser(url, text)));
    known.set(origin, rules);
    // What could not be read is tried again with the next request.
    rules.catch(() => known.delete(origin));
    return rules;
  };
  return async (url: URL): Promise<boolean> =>
    (await rulesOf(url.origin))?.isAllowed(url.href, agent) ?? true;
}
