import { seeOther } from "@/app/_lib/form-post";
import { leave } from "@/app/_lib/session";
import { endSessions } from "@/server/accounts/sessions";
import { ownPost } from "../own-post";

export const POST = ownPost(async (user) => {
  await endSessions(user.id);
  await leave();
  return seeOther("/sign-in?done=signed-out-everywhere");
});
