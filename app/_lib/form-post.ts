import type { NextRequest } from "next/server";
import { MailError } from "@/server/accounts/mail";
import { callerAddress } from "@/server/limits/address";
import { isTooManyRequests } from "@/server/limits/too-many";
import { orAway } from "./or-away";
import { isOwnRequest } from "./own-request";
import { problemPage } from "./problem-page";
import { wayBack } from "./way-back";

/** What a form of ours sent. A field that is missing reads as "". */
export interface Posted {
  field(name: string): string;
  /** whom limits count (server/limits/address.ts) */
  address: string;
}

const LARGEST_FORM = 32_768;

/**
 * A route that takes a plain form, so that it works without a script, and answers with a redirect. Forms
 * of other sites are refused; too many tries are a 429, a message that cannot be sent and a
 * database that does not answer a 503.
 */
export function formPost(answer: (posted: Posted) => Promise<Response>) {
  return async (request: NextRequest): Promise<Response> => {
    const refuse = (status: number, message: string, headers?: Record<string, string>) =>
      problemPage(status, message, wayBack(request), headers);
    if (!isOwnRequest(request.headers, process.env.SITE_URL))
      return refuse(403, "This form was not sent from a page of this site.");
    if (Number(request.headers.get("content-length") ?? Infinity) > LARGEST_FORM)
      return refuse(413, "That is more than the form takes.");
    const form = await request.formData().catch(() => null);
    if (!form) return refuse(400, "This is no form.");
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" ? value : "";
    };
    try {
      const posted = { field, address: callerAddress(request.headers) };
      return await orAway(request, () => answer(posted));
    } catch (error) {
      if (isTooManyRequests(error))
        return refuse(429, error.message, { "Retry-After": String(error.seconds) });
      if (error instanceof MailError) return refuse(503, error.message);
      throw error;
    }
  };
}

/** Leads on to an address of ours, which is then asked for with GET. */
export const seeOther = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
