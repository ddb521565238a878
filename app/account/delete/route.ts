import { seeOther } from "@/app/_lib/form-post";
import { leave } from "@/app/_lib/session";
import { emailAddress } from "@/server/accounts/email-address";
import { deleteEverything } from "@/server/accounts/own-data";
import { ownPost } from "../own-post";

/** Deletes the account of whoever types its e-mail address. */
export const POST = ownPost(async (user, { field }) => {
  const typed = emailAddress.safeParse(field("email"));
  if (typed.data !== user.email) return seeOther("/account?problem=other-email#delete");
  await deleteEverything(user);
  await leave();
  return seeOther("/sign-in?done=deleted");
});
