import { createCallerFactory, router } from "./procedures";
import { accountRouter } from "./routers/account";
import { companyRouter } from "./routers/company";
import { compareRouter } from "./routers/compare";
import { jobRouter } from "./routers/job";
import { moveRouter } from "./routers/move";
import { placeRouter } from "./routers/place";
import { roleRouter } from "./routers/role";
import { shortlistRouter } from "./routers/shortlist";

export const appRouter = router({
  role: roleRouter,
  compare: compareRouter,
  place: placeRouter,
  move: moveRouter,
  company: companyRouter,
  job: jobRouter,
  shortlist: shortlistRouter,
  account: accountRouter,
});

/** What a client needs to know of the router: its types. */
export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
