import { formPost, seeOther } from "@/app/_lib/form-post";
import { keepTypedEmail } from "@/app/_lib/typed-email";
import { emailAddress } from "@/server/accounts/email-address";
import { passwordFault } from "@/server/accounts/password-rules";
import { ownAddress } from "@/server/accounts/return-address";
import { requestLink, requestSignUp } from "@/server/accounts/sign-in";

/** Sends the message that makes the account; without a password, a link is the only way in. */
export const POST = formPost(async ({ field, address }) => {
  const returnTo = ownAddress(field("return"));
  const back = (problem: string) =>
    seeOther(`/sign-up?${new URLSearchParams({ problem, return: returnTo })}`);
  await keepTypedEmail(field("email"));
  const email = emailAddress.safeParse(field("email"));
  if (!email.success) return back("email");
  const caller = { email: email.data, address };
  const password = field("password");
  if (password === "") {
    await requestLink(caller, returnTo);
    return seeOther("/sign-in/sent");
  }
  const fault = passwordFault(password, email.data);
  if (fault) return back(`password-${fault}`);
  await requestSignUp(caller, password, returnTo);
  return seeOther("/sign-in/sent");
});
