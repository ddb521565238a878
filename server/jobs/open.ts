import type { Job } from "./posting";

type Standing = Pick<Job, "closedAt" | "validUntil">;

/** Since when one can no longer apply, as far as its board says; null while one can. */
export function closedSince({ closedAt, validUntil }: Standing, now: Date): Date | null {
  return closedAt ?? (validUntil && validUntil < now ? validUntil : null);
}

export const isOpen = (job: Standing, now: Date): boolean => closedSince(job, now) === null;
