import { seeOther } from "@/app/_lib/form-post";
import { requestNewEmail } from "@/server/accounts/change-email";
import { emailAddress } from "@/server/accounts/email-address";
import { confirmsPassword } from "@/server/accounts/passwords";
import { ownPost } from "../own-post";

/** Asks the new address to confirm that it is theirs. */
export const POST = ownPost(async (user, { field, address }) => {
  const email = emailAddress.safeParse(field("email"));
  if (!email.success) return seeOther("/account?problem=email#email");
  if (email.data === user.email) return seeOther("/account?problem=same-email#email");
  if (!(await confirmsPassword({ ...user, address }, field("password"))))
    return seeOther("/account?problem=not-confirmed#email");
  await requestNewEmail(user.id, { email: email.data, address });
  return seeOther("/account?done=email-sent#email");
});
