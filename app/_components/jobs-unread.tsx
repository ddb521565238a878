import { keepBriefly } from "@/app/_lib/keep-briefly";

/** In place of open postings where the database does not answer; the page is soon made anew. */
export async function JobsUnread() {
  await keepBriefly();
  return <span className="text-soft">Job postings cannot be read just now. </span>;
}
