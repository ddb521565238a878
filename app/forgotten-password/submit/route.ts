import { formPost, seeOther } from "@/app/_lib/form-post";
import { keepTypedEmail } from "@/app/_lib/typed-email";
import { emailAddress } from "@/server/accounts/email-address";
import { requestNewPassword } from "@/server/accounts/passwords";

/** Sends a link to choose a new password. */
export const POST = formPost(async ({ field, address }) => {
  await keepTypedEmail(field("email"));
  const email = emailAddress.safeParse(field("email"));
  if (!email.success) return seeOther("/forgotten-password?problem=email");
  await requestNewPassword({ email: email.data, address });
  return seeOther("/sign-in/sent");
});
