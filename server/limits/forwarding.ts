import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { readTrustedProxies } from "@/server/run/sign-in-settings";

/**
 * Drops X-Forwarded-For from every request where no proxy of ours stands before the server: anybody may
 * write it, and limits count by it. Next fills it again with the address of the connection, which it
 * tells in no other way. Node publishes each request here before anything else handles it.
 */
export function ignoreForeignForwarding(): void {
  if (readTrustedProxies(process.env) > 0) return;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    delete request.headers["x-forwarded-for"];
  });
}
