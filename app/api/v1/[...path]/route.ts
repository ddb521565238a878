import { allowAny, OPEN_HEADERS, openResponse } from "@/app/_lib/open-response";
import { answerApi } from "@/server/api/answer";
import { callerAddress } from "@/server/limits/address";
import { currentRelease } from "@/server/releases/current";

/** Postings come and go: what stands before us keeps their answers no longer than this. */
const JOBS_CACHE = { "Cache-Control": "public, max-age=0, s-maxage=300" };

/** The read API: what public procedures answer, by a path that names them (server/api). */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/[...path]">,
): Promise<Response> {
  const segments = (await params).path.map(decodeURIComponent);
  const query = new URL(request.url).searchParams;
  const { status, body, retryAfter } = await answerApi(
    segments,
    query,
    callerAddress(request.headers),
  );
  if (status === 200)
    return openResponse(request, JSON.stringify(body), {
      "Content-Type": "application/json; charset=utf-8",
      "X-Data-Release": (await currentRelease()).name,
      ...(segments[0] === "jobs" && JOBS_CACHE),
    });
  const headers = {
    ...OPEN_HEADERS,
    "Cache-Control": "no-store",
    ...(retryAfter && { "Retry-After": String(retryAfter) }),
  };
  return Response.json(body, { status, headers });
}

export { allowAny as OPTIONS };
