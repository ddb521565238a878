import type { Params } from "@/server/explore/query";
import type { Export } from "./export";

/** A table, or that its address is another one, or that there is none or none for what is asked, and what to do. */
export type Answer = Export | { moved: string } | { unknown: string } | { refused: string };

/**
 * Makes the table of a page.
 * @param names what the address holds where its pattern has groups
 */
export type MakeExport = (names: string[], params: Params) => Promise<Answer>;
