import { formPost, seeOther } from "@/app/_lib/form-post";
import { problemPage } from "@/app/_lib/problem-page";
import { currentUser } from "@/server/accounts/current-user";
import { SAVED_PATH } from "@/server/jobs/address";
import { type JobQuery, jobsAddress, queryAt } from "@/server/jobs/query";
import { findQueryNames, queryName } from "@/server/jobs/query-name";
import { SavedSearchError, saveSearch } from "@/server/jobs/saved-searches";

/**
 * Keeps the search whose address the form holds, and leads to those that somebody keeps. Who is signed out
 * is led to sign in and back to the results.
 */
export const POST = formPost(async ({ field }) => {
  const query = queryAt(field("search").slice(0, 2000));
  const user = await currentUser();
  if (user) return save(user.id, query);
  return seeOther(`/sign-in?${new URLSearchParams({ return: jobsAddress(query) })}`);
});

async function save(userId: string, query: JobQuery): Promise<Response> {
  try {
    const name = queryName(query, await findQueryNames(query));
    const { id } = await saveSearch(userId, { name, query });
    return seeOther(`${SAVED_PATH}?done=search-saved#${id}`);
  } catch (error) {
    if (!(error instanceof SavedSearchError)) throw error;
    const way = { path: SAVED_PATH, text: "To your saved searches" };
    return problemPage(error.kind === "gone" ? 404 : 422, error.message, way);
  }
}
