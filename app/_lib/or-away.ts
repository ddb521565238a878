import type { NextRequest } from "next/server";
import { isDatabaseAway } from "@/server/db/away";
import { problemPage } from "./problem-page";
import { wayBack } from "./way-back";

/** A route's answer; where the database does not answer, a page with status 503 that says so. */
export async function orAway(
  request: NextRequest,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return problemPage(503, error.message, wayBack(request), { "Retry-After": "10" });
  }
}
