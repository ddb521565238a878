import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";
import { limits } from "@/server/limits/limits";
import { isTooManyRequests } from "@/server/limits/too-many";
import { createCaller } from "@/server/trpc/router";
import { inputOf, operationAt } from "./operations";

/** What the read API answers: a value, or what is wrong in the shape that its description has. */
export interface ApiAnswer {
  status: number;
  body: unknown;
  /** after how many seconds it is worth trying again, where somebody has asked too often */
  retryAfter?: number;
}

/**
 * Answers a path of the read API as if whoever asks were not signed in: it is the same for everybody.
 * @param address by which limits count
 */
export async function answerApi(
  segments: string[],
  query: URLSearchParams,
  address: string,
): Promise<ApiAnswer> {
  try {
    await limits().takeQuickly("apiOfAddress", address);
    const found = operationAt(segments);
    if (!found) throw new TRPCError({ code: "NOT_FOUND", message: NO_PATH });
    const { operation, named } = found;
    const [domain = "", name = ""] = operation.name.split(".");
    const caller = createCaller({ user: async () => null, address }) as unknown as Procedures;
    const procedure = caller[domain]?.[name] as Procedures[string][string];
    return { status: 200, body: await procedure(inputOf(operation, query, named)) };
  } catch (error) {
    return refusalOf(error);
  }
}

type Procedures = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

const NO_PATH = "The read API has no such path. /api/v1/openapi.json describes those that it has.";
const FAULT = "This could not be answered. It may work in a moment.";

/** What went wrong inside is for the log: it can name our database. @throws what is none of ours */
function refusalOf(error: unknown): ApiAnswer {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (isTooManyRequests(cause))
    return {
      status: 429,
      body: { code: "TOO_MANY_REQUESTS", message: cause.message },
      retryAfter: cause.seconds,
    };
  if (!(error instanceof TRPCError)) throw error;
  const { code, message } = error;
  const status = getHTTPStatusCodeFromError(error);
  if (code === "INTERNAL_SERVER_ERROR") {
    console.error(error);
    return { status, body: { code, message: FAULT } };
  }
  if (!(cause instanceof z.ZodError)) return { status, body: { code, message } };
  const issues = cause.issues.map((issue) => ({
    message: [issue.path.join("."), issue.message].filter(Boolean).join(": "),
  }));
  return {
    status,
    body: { code, message: issues.map((issue) => issue.message).join(" "), issues },
  };
}
