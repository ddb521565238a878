import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { isOwnRequest } from "@/app/_lib/own-request";
import { currentUser } from "@/server/accounts/current-user";
import { callerAddress } from "@/server/limits/address";
import { isTooManyRequests } from "@/server/limits/too-many";
import { appRouter } from "@/server/trpc/router";
import { tooManyCalls } from "./batch";

const answer = (request: Request) =>
  tooManyCalls(request.url) ??
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => ({ user: currentUser, address: callerAddress(request.headers) }),
    responseMeta: ({ errors, paths = [] }) => ({
      headers: errors.length > 0 ? retryAfter(errors) : cacheControl(paths),
    }),
  });

/**
 * What changes something takes JSON from our own pages only: a form of another site can send neither. tRPC
 * itself would take a form's fields as well.
 */
const answerOwn = (request: Request) => {
  if (!isOwnRequest(request.headers, process.env.SITE_URL))
    return Response.json({ error: "Not from a page of this site." }, { status: 403 });
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    return Response.json({ error: "Send JSON." }, { status: 415 });
  return answer(request);
};

function retryAfter(errors: { cause?: unknown }[]): Record<string, string> {
  const refused = errors.map(({ cause }) => cause).find(isTooManyRequests);
  return refused ? { "Retry-After": String(refused.seconds) } : {};
}

/** Figures of places are the same for everybody: a browser and whatever stands before us may keep them. */
function cacheControl(paths: readonly string[]): Record<string, string> {
  const isPublic = paths.length > 0 && paths.every((path) => path.startsWith("place."));
  return isPublic ? { "Cache-Control": "public, max-age=300, s-maxage=3600" } : {};
}

export { answer as GET, answerOwn as POST };
