import { formPost, seeOther } from "@/app/_lib/form-post";
import { currentUser } from "@/server/accounts/current-user";
import { SAVED_PATH } from "@/server/jobs/address";
import { removeSearch, SavedSearchError } from "@/server/jobs/saved-searches";

/** Removes one of somebody's saved searches; one that is gone already is as it should be. */
export const POST = formPost(async ({ field }) => {
  const user = await currentUser();
  if (!user) return seeOther(`/sign-in?${new URLSearchParams({ return: SAVED_PATH })}`);
  try {
    await removeSearch(user.id, field("id"));
  } catch (error) {
    if (!(error instanceof SavedSearchError)) throw error;
  }
  return seeOther(`${SAVED_PATH}?done=search-removed`);
});
