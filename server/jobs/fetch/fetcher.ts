import got, { type OptionsInit } from "got";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import { SITE_NAME } from "@/server/site/address";
import { BoardError, boardError } from "./error";
import { limited } from "./limited";
import { createPace } from "./pace";
import { createRobots } from "./robots";

/** By which an answer is known to be the one that we have. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export type Answer = { same: true } | { same: false; body: string; validators: Validators };

export interface Fetcher {
  /**
   * Asks for an address in the polite way: named, paced, as robots.txt allows, again after a while where
   * that may help.
   * @param validators of the answer that we have: where it still holds, none is sent
   * @throws BoardError
   */
  get(url: string, request?: { validators?: Validators; headers?: Headers }): Promise<Answer>;
}

type Headers = Record<string, string>;

interface Settings {
  /** where people read who asks */
  siteUrl: string;
  paceMs?: number;
  /** waits between tries are this many times as long; tests make them short */
  patience?: number;
  /** addresses within our own network that may be asked all the same: those of a test's server */
  privateAddresses?: string[];
}

const RETRIES = 4;
const LONGEST_RETRY_AFTER_MS = 120_000;
const TIMEOUTS = { lookup: 10_000, connect: 10_000, response: 30_000, request: 120_000 };

export function createFetcher({
  siteUrl,
  paceMs = 1000,
  patience = 1,
  privateAddresses = [],
}: Settings): Fetcher {
  const pace = createPace(paceMs);
  const agents = { allowIPAddressList: privateAddresses };
  const agentName = `${SITE_NAME}/1.0 (+${siteUrl})`;
  const base = {
    headers: { "user-agent": agentName },
    agent: {
      http: new RequestFilteringHttpAgent(agents),
      https: new RequestFilteringHttpsAgent(agents),
    },
    timeout: TIMEOUTS,
    maxRedirects: 5,
    retry: {
      limit: RETRIES,
      maxRetryAfter: LONGEST_RETRY_AFTER_MS,
      // Jitter of half the wait: those who were refused together do not come back together.
      calculateDelay: ({ computedValue }) => computedValue * patience * (1 + Math.random() / 2),
    },
  } satisfies OptionsInit;
  const inTurn = ({ url }: { url?: string | URL }) => pace(new URL(url ?? "").host);
  const plain = got.extend(base, { hooks: { beforeRequest: [inTurn] } });
  const allowed = createRobots(async (url) => {
    const { statusCode, body } = await limited(
      plain(url, { throwHttpErrors: false, retry: { limit: 1 } }),
    );
    if (statusCode >= 500) throw new BoardError(`${url} was answered ${statusCode}.`);
    return statusCode === 200 ? body : null;
  }, SITE_NAME);
  const checkAllowed = async ({ url }: { url?: string | URL }) => {
    if (await allowed(new URL(url ?? ""))) return;
    throw new BoardError(`${new URL(url ?? "").host} asks robots not to read ${url}.`);
  };
  // Called for every redirect and every further try too.
  const obeying = got.extend(base, {
    hooks: { beforeRequest: [checkAllowed, inTurn], beforeRedirect: [dropOwnHeaders] },
  });
  return {
    async get(url, { validators, headers } = {}) {
      try {
        const response = await limited(
          obeying(url, { headers: { ...conditions(validators), ...headers } }),
        );
        if (response.statusCode === 304) return { same: true };
        return { same: false, body: response.body, validators: validatorsOf(response.headers) };
      } catch (error) {
        throw boardError(error, url);
      }
    },
  };
}

/** Headers of ours can hold a key: they go to the host that they are for. */
function dropOwnHeaders(
  { headers, url }: { headers: Record<string, unknown>; url?: string | URL },
  response: { requestUrl: URL },
): void {
  if (url && new URL(url).host === response.requestUrl.host) return;
  for (const name of Object.keys(headers))
    if (!["user-agent", "accept", "accept-encoding"].includes(name)) delete headers[name];
}

const conditions = ({ etag, lastModified }: Validators = {}): Headers => ({
  ...(etag && { "if-none-match": etag }),
  ...(lastModified && { "if-modified-since": lastModified }),
});

const validatorsOf = (headers: { etag?: string; "last-modified"?: string }): Validators => ({
  ...(headers.etag && { etag: headers.etag }),
  ...(headers["last-modified"] && { lastModified: headers["last-modified"] }),
});
