import { seeOther } from "@/app/_lib/form-post";
import { revokeSession } from "@/server/accounts/sessions";
import { ownPost } from "../own-post";

/** Signs out one of somebody's browsers. */
export const POST = ownPost(async (user, { field }) => {
  await revokeSession(user.id, field("id"));
  return seeOther("/account?done=session#sessions");
});
