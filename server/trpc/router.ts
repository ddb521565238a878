import { createCallerFactory, router } from "./procedures";
import { compareRouter } from "./routers/compare";
import { roleRouter } from "./routers/role";

export const appRouter = router({ role: roleRouter, compare: compareRouter });

/** What a client needs to know of the router: its types. */
export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
