import { unstable_cache } from "next/cache";

const SECONDS = 10;

/**
 * Lets the page at hand be kept for a few seconds only. Next takes the shortest time of all that a page
 * is made of, and has no other way to say so while it makes one.
 */
export const keepBriefly: () => Promise<null> = unstable_cache(async () => null, ["keep briefly"], {
  revalidate: SECONDS,
});
