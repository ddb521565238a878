import type { NextRequest } from "next/server";
import { MailError } from "@/server/accounts/mail";
import { callerAddress } from "@/server/limits/address";
import { TooManyRequests } from "@/server/limits/limits";
import { isOwnRequest } from "./own-request";

/** What a form of ours sent. A field that is missing reads as "". */
export interface Posted {
  field(name: string): string;
  /** whom limits count (server/limits/address.ts) */
  address: string;
}

const LARGEST_FORM = 32_768;

/**
 * A route that takes a plain form, so that it works without a script, and answers with a redirect. Forms
 * of other sites are refused; too many tries are a 429, a message that cannot be sent a 503.
 */
export function formPost(answer: (posted: Posted) => Promise<Response>) {
  return async (request: NextRequest): Promise<Response> => {
    if (!isOwnRequest(request.headers, process.env.SITE_URL))
      return plainAnswer(403, "This form was not sent from a page of this site.");
    if (Number(request.headers.get("content-length") ?? Infinity) > LARGEST_FORM)
      return plainAnswer(413, "That is more than the form takes.");
    const form = await request.formData().catch(() => null);
    if (!form) return plainAnswer(400, "This is no form.");
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" ? value : "";
    };
    try {
      return await answer({ field, address: callerAddress(request.headers) });
    } catch (error) {
      if (error instanceof TooManyRequests)
        return plainAnswer(429, error.message, { "Retry-After": String(error.seconds) });
      if (error instanceof MailError) return plainAnswer(503, error.message);
      throw error;
    }
  };
}

/** Leads on to an address of ours, which is then asked for with GET. */
export const seeOther = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });

/** A page of one sentence. @param message text of ours: it stands in the page as it is */
function plainAnswer(status: number, message: string, headers?: HeadersInit): Response {
  const page = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Rolewise</title></head><body><main><h1>That did not work</h1><p>${message}</p><p><a href="/sign-in">Back to signing in</a></p></main></body></html>`;
  return new Response(page, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}
