import type { Access, Adapter, Board, FetchedPosting } from "./adapters/adapter";
import type { Fetcher } from "./fetch/fetcher";
import { testFetcher } from "./testing-server";

/** All that an adapter reads of a board on a test's server. */
export async function readAll(adapter: Adapter, base: string, board: Partial<Board> = {}) {
  const batches = [];
  const whole = { adapter: "greenhouse", board: "acme", employer: "Acme", ...board } as const;
  for await (const batch of adapter.read(whole, accessTo(base))) batches.push(batch);
  const postings = batches.flatMap((batch): FetchedPosting[] => batch.postings);
  return { batches, postings, unreadable: batches.flatMap((batch) => batch.unreadable ?? []) };
}

function accessTo(base: string, fetcher: Fetcher = testFetcher()): Access {
  return {
    base,
    forget: () => {},
    async text(url, { headers } = {}) {
      const answer = await fetcher.get(url, headers && { headers });
      return answer.same ? null : answer.body;
    },
  };
}
