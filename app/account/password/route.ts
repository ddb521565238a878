import { seeOther } from "@/app/_lib/form-post";
import { ownToken } from "@/app/_lib/session";
import { passwordFault } from "@/server/accounts/password-rules";
import { changePassword, confirmsPassword } from "@/server/accounts/passwords";
import { ownPost } from "../own-post";

/** Sets or changes the password. */
export const POST = ownPost(async (user, { field, address }) => {
  if (!(await confirmsPassword({ ...user, address }, field("password"))))
    return seeOther("/account?problem=not-confirmed#password");
  const fault = passwordFault(field("new-password"), user.email);
  if (fault) return seeOther(`/account?problem=password-${fault}#password`);
  await changePassword(user, field("new-password"), await ownToken());
  return seeOther("/account?done=password#password");
});
