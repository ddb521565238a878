import { grouped } from "@/server/figures/format";
import type { JobsStatus } from "./status";

const DAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** A day in words: "November 25, 2026". */
export const dayText = (day: Date | string): string =>
  DAY.format(typeof day === "string" ? new Date(`${day}T00:00:00Z`) : day);

type Standing = Pick<JobsStatus, "mode" | "open" | "succeededAt" | "boards">;

/** What the postings of the page are of, or why there are none: about our boards, not about the world. */
export function coverageSentence({ mode, open, succeededAt, boards }: Standing): string {
  if (open > 0 && succeededAt)
    return `${countText(open, "open job")} from the job boards of ${countText(boards.read, "employer")}, last read on ${dayText(succeededAt)}.`;
  if (open > 0) return `${countText(open, "open job")} from job boards that employers publish.`;
  if (mode === "off")
    return "This server is set to read no job boards, so that there are no postings here.";
  if (boards.tried === 0)
    return "No job board has been read yet, so that there are no postings here for now.";
  if (boards.failed === boards.tried)
    return `${boards.tried === 1 ? "The one job board that we read could not" : `None of the ${grouped(boards.tried)} job boards that we read could`} be reached, so that there are no postings here for now.`;
  return "The job boards that we read list no open job just now.";
}

/** That postings may be old, where the boards could not be read at the last try; "" where they could. */
export function staleSentence({ open, succeededAt, boards }: Standing): string {
  if (open === 0 || boards.tried === 0 || boards.failed < boards.tried) return "";
  const since = succeededAt ? ` since ${dayText(succeededAt)}` : "";
  return `No job board could be reached${since}: what is shown here may have closed.`;
}

/** "1 open job", "1,234 open jobs" */
export const countText = (count: number, one: string): string =>
  `${grouped(count)} ${one}${count === 1 ? "" : "s"}`;
