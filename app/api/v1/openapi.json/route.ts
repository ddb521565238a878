import { allowAny, openResponse } from "@/app/_lib/open-response";
import { describeApi } from "@/server/api/description";

/** It states the site's address, which a build does not know. */
export const dynamic = "force-dynamic";

/** The description of the read API. */
export const GET = (request: Request): Response =>
  openResponse(request, JSON.stringify(describeApi()), {
    "Content-Type": "application/json; charset=utf-8",
  });

export { allowAny as OPTIONS };
