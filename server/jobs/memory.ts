import type { Access } from "./adapters/adapter";
import type { Fetcher, Validators } from "./fetch/fetcher";

/** Asks for addresses with what is remembered of the last answers; figures that are new forget all of it. */
export function createMemory(
  fetcher: Fetcher,
  base: string,
  kept: unknown,
  version: string | undefined,
) {
  const { version: of, urls = {} } = kept as {
    version?: string;
    urls?: Record<string, Validators>;
  };
  const before = of === version ? urls : {};
  const now: Record<string, Validators> = {};
  const access: Access = {
    base,
    forget: (url) => delete now[url],
    async text(url, { conditional = false, headers } = {}) {
      const validators = conditional ? before[url] : undefined;
      const answer = await fetcher.get(url, {
        ...(validators && { validators }),
        ...(headers && { headers }),
      });
      if (answer.same) {
        if (validators) now[url] = validators;
        return null;
      }
      if (conditional && Object.keys(answer.validators).length > 0) now[url] = answer.validators;
      return answer.body;
    },
  };
  return { access, remembered: () => ({ version: version ?? null, urls: now }) };
}
