import { formPost, seeOther } from "@/app/_lib/form-post";
import { enter } from "@/app/_lib/session";
import { forgetTypedEmail } from "@/app/_lib/typed-email";
import { openSignInLink } from "@/server/accounts/open-link";

/** Uses up a link to sign in. */
export const POST = formPost(async ({ field }) => {
  const letIn = await openSignInLink(field("token"));
  if (!letIn) return seeOther("/link");
  await enter(letIn.userId);
  await forgetTypedEmail();
  return seeOther(letIn.returnTo);
});
