import type { Params } from "@/server/explore/query";
import type { Export } from "./export";

/** An address that has another one, or none: `unknown` says what to do. */
export type Answer = Export | { moved: string } | { unknown: string };

/**
 * Makes the table of a page.
 * @param names what the address holds where its pattern has groups
 */
export type MakeExport = (names: string[], params: Params) => Promise<Answer>;
