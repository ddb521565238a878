import { formPost, seeOther } from "@/app/_lib/form-post";
import { enter } from "@/app/_lib/session";
import { forgetTypedEmail, keepTypedEmail } from "@/app/_lib/typed-email";
import { emailAddress } from "@/server/accounts/email-address";
import { ownAddress } from "@/server/accounts/return-address";
import { requestLink, signInWithPassword } from "@/server/accounts/sign-in";

/** Signs in with a password, or sends a link where none was typed or the link was asked for. */
export const POST = formPost(async ({ field, address }) => {
  const returnTo = ownAddress(field("return"));
  const back = (problem: string) =>
    seeOther(`/sign-in?${new URLSearchParams({ problem, return: returnTo })}`);
  await keepTypedEmail(field("email"));
  const email = emailAddress.safeParse(field("email"));
  if (!email.success) return back("email");
  const caller = { email: email.data, address };
  if (field("way") === "link" || field("password") === "") {
    await requestLink(caller, returnTo);
    return seeOther("/sign-in/sent");
  }
  const userId = await signInWithPassword(caller, field("password"));
  if (!userId) return back("wrong");
  await enter(userId);
  await forgetTypedEmail();
  return seeOther(returnTo);
});
