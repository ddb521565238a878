import { formPost, seeOther } from "@/app/_lib/form-post";
import { enter } from "@/app/_lib/session";
import { peekLink } from "@/server/accounts/links";
import { passwordFault } from "@/server/accounts/password-rules";
import { openNewPasswordLink } from "@/server/accounts/passwords";

/** Sets the new password of a link, and signs its holder in. */
export const POST = formPost(async ({ field }) => {
  const token = field("token");
  const link = await peekLink(token);
  const fault = passwordFault(field("password"), link?.email ?? "");
  if (link && fault)
    return seeOther(`/link?${new URLSearchParams({ token, problem: `password-${fault}` })}`);
  const userId = await openNewPasswordLink(token, field("password"));
  if (!userId) return seeOther("/link");
  await enter(userId);
  return seeOther("/account?done=password");
});
