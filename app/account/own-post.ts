import { formPost, type Posted, seeOther } from "@/app/_lib/form-post";
import { currentUser, type SignedIn } from "@/server/accounts/current-user";

/** A form of the account's pages: whoever is not signed in has to do that first. */
export const ownPost = (answer: (user: SignedIn, posted: Posted) => Promise<Response>) =>
  formPost(async (posted) => {
    const user = await currentUser();
    return user ? answer(user, posted) : seeOther("/sign-in");
  });
