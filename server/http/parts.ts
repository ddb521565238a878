import type { Next } from "./ask-next";
import type { KeptRoutes } from "./kept-routes";
import type { Log } from "./log";

/** What a handler of requests is made of. */
export interface Parts {
  /** answers what is not kept */
  next: Next;
  log: Log;
  environment: Record<string, string | undefined>;
  /** the pages that are kept */
  routes: KeptRoutes;
  /** of the data that are loaded now */
  version: () => string | undefined;
}
