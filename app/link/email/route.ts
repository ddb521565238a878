import { formPost, seeOther } from "@/app/_lib/form-post";
import { openNewEmailLink } from "@/server/accounts/change-email";

/** Makes the address that the link was sent to that of its account. */
export const POST = formPost(async ({ field }) => {
  const email = await openNewEmailLink(field("token"));
  return seeOther(email ? "/link?done=email" : "/link");
});
