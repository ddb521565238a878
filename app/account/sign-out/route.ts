import { formPost, seeOther } from "@/app/_lib/form-post";
import { leave } from "@/app/_lib/session";

export const POST = formPost(async () => {
  await leave();
  return seeOther("/sign-in?done=signed-out");
});
