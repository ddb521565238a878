import type { Metadata } from "next";
import { Link } from "@/app/_components/link";
import { currentUser } from "@/server/accounts/current-user";
import { findLists } from "@/server/shortlists/lists";
import { ListOverview } from "./_components/list-overview";
import { LocalPairs } from "./_components/local-pairs";

export const metadata: Metadata = { title: "Shortlists", robots: { index: false } };

/** A person's lists; for whoever is signed out, the pairs that the browser keeps. */
export default async function ShortlistsPage() {
  const user = await currentUser();
  return (
    <>
      <h1>Shortlists</h1>
      {user ? <ListOverview lists={await findLists(user.id)} /> : <SignedOut />}
      <LocalPairs signedIn={user !== null} />
    </>
  );
}

function SignedOut() {
  return (
    <>
      <p className="mt-4 max-w-2xl">
        Save a comparison and it stays in this browser.{" "}
        <Link href="/sign-in?callbackUrl=%2Fshortlists">Sign in</Link> to keep your comparisons on
        every device, to sort them into lists with notes, and to share a list.
      </p>
      <noscript>
        <p className="mt-4">
          Your browser runs no JavaScript, so that it cannot keep comparisons by itself: sign in
          first, then save.
        </p>
      </noscript>
    </>
  );
}
