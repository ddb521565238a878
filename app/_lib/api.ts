import { createTRPCClient, httpLink } from "@trpc/client";
import type { AppRouter } from "@/server/trpc/router";

/** The browser's way to the procedures, typed from the router. */
export const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc" })] });
