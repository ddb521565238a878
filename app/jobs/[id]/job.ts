import { cache } from "react";
import { findJob } from "@/server/jobs/job";

const LONGEST_ID = 100;

/** The posting that an address names, or null. Asked of the database once a request. */
export const jobAt = cache(async (id: string) =>
  id.length <= LONGEST_ID && !id.includes("\0") ? findJob(id) : null,
);
