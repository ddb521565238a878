import { readiness } from "@/server/ingest/readiness";

export const dynamic = "force-dynamic";

/** For whoever watches the server: 200 where it can answer with this code's figures, else 503 and why. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, {
    status: state.ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
