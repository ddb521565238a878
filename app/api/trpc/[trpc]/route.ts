import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { currentUser } from "@/server/accounts/current-user";
import { appRouter } from "@/server/trpc/router";

const handler = (request: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => ({ user: currentUser }),
  });

export { handler as GET, handler as POST };
