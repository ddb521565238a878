import { allowAny, OPEN_HEADERS, openResponse } from "@/app/_lib/open-response";
import { isDatabaseAway } from "@/server/db/away";
import { dataVersion } from "@/server/db/data-version";
import { asCsv } from "@/server/exports/csv";
import type { Export } from "@/server/exports/export";
import { asJson } from "@/server/exports/json";
import { exportAt } from "@/server/exports/pages";
import { currentRelease } from "@/server/releases/current";
import type { Release } from "@/server/releases/releases";
import { absolute } from "@/server/site/address";

/** The figures of a page as a file: next.config.js leads the page's address with .csv or .json here. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/as/[format]/[...path]">,
): Promise<Response> {
  const { format, path } = await params;
  const query = new URL(request.url).searchParams;
  const answer = await exportAt(path.map(decodeURIComponent).join("/"), paramsOf(query)).catch(
    away,
  );
  if ("away" in answer) return refusal(format, 503, answer.away);
  if ("unknown" in answer) return refusal(format, 404, answer.unknown);
  if ("refused" in answer) return refusal(format, 400, answer.refused);
  if ("moved" in answer) return movedTo(`${answer.moved}.${format}`);
  const release = await currentRelease();
  if (format === "json") return json(request, answer, release);
  return openResponse(request, asCsv(answer), {
    "X-Data-Release": release.name,
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${fileName(answer.path, release)}"`,
  });
}

async function json(request: Request, table: Export, release: Release): Promise<Response> {
  const heading = {
    release,
    snapshot: await dataVersion(),
    page: absolute(table.path),
    terms: absolute("/about/data"),
  };
  return openResponse(request, asJson(table, heading), {
    "Content-Type": "application/json; charset=utf-8",
    "X-Data-Release": release.name,
  });
}

/** Employers are not held in memory, nor is what nobody has read ahead. @throws every other error */
function away(error: unknown): { away: string } {
  if (isDatabaseAway(error)) return { away: error.message };
  throw error;
}

const CODES = { 400: "BAD_REQUEST", 404: "NOT_FOUND", 503: "SERVICE_UNAVAILABLE" };

/** What to do instead, in the format that was asked for. */
function refusal(format: string, status: keyof typeof CODES, message: string): Response {
  const headers = {
    ...OPEN_HEADERS,
    "Cache-Control": "no-store",
    ...(status === 503 && { "Retry-After": "10" }),
  };
  if (format === "json")
    return Response.json({ code: CODES[status], message }, { status, headers });
  return new Response(`${message}\n`, {
    status,
    headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
  });
}

const movedTo = (address: string): Response =>
  new Response(null, { status: 308, headers: { ...OPEN_HEADERS, Location: address } });

/** As pages get them: a value that is given more than once is a list. */
const paramsOf = (query: URLSearchParams) =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));

/** "rolewise-2026.11.2-careers-lawyers.csv": a name that every file system and header takes. */
const fileName = (path: string, { name }: Release) =>
  `rolewise-${name}${path.replace(/\?.*/, "").replace(/[^A-Za-z0-9]+/g, "-")}.csv`;

export { allowAny as OPTIONS };
