import { formPost, seeOther } from "@/app/_lib/form-post";
import { enter } from "@/app/_lib/session";
import { forgetTypedEmail } from "@/app/_lib/typed-email";
import { openSignUpLink } from "@/server/accounts/open-link";

/** Uses up the link of a sign-up with a password. */
export const POST = formPost(async ({ field, address }) => {
  const token = field("token");
  const letIn = await openSignUpLink(token, field("password"), address);
  if (letIn === "gone") return seeOther("/link");
  if (letIn === "wrong")
    return seeOther(`/link?${new URLSearchParams({ token, problem: "not-chosen" })}`);
  await enter(letIn.userId);
  await forgetTypedEmail();
  return seeOther(letIn.returnTo);
});
