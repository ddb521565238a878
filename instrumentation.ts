import type { Instrumentation } from "next";

/** Logs what went wrong while answering a request, with the id that its line of log has too. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // The development server shows its errors by itself.
  if (process.env.NODE_ENV !== "production" || process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/server/http/log");
  const { loggedPath } = await import("@/server/http/logged-path");
  log.error(
    {
      request: request.headers["x-request-id"],
      method: request.method,
      path: loggedPath(request.path),
      route: context.routePath,
      error,
    },
    "A request failed",
  );
};

/** Next calls this once, before the server answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { ignoreForeignForwarding } = await import("@/server/limits/forwarding");
  ignoreForeignForwarding();
  const { watchDataVersion } = await import("@/server/db/data-version");
  watchDataVersion();
  // Nobody waits for it, and where it fails the first search tries again.
  const { warmSearch } = await import("@/server/search/search");
  warmSearch().catch(() => {});
}
