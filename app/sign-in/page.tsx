import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { EmailField } from "@/app/_components/email-field";
import { Link } from "@/app/_components/link";
import { MessageLine } from "@/app/_components/message-line";
import { TextField } from "@/app/_components/text-field";
import { messageOf, textOf } from "@/app/_lib/messages";
import { currentUser } from "@/server/accounts/current-user";
import { otherSites } from "@/server/accounts/other-sites";
import { ownAddress, ownReferrer } from "@/server/accounts/return-address";
import { siteUrl } from "@/server/accounts/site-url";
import { OtherSites } from "./_components/other-sites";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

/** One form for both ways in: with a password, or a link by e-mail where none is typed. */
export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const returnTo = await whereFrom(query);
  if (await currentUser()) redirect(returnTo);
  const signUp = `/sign-up?${new URLSearchParams({ return: returnTo })}`;
  return (
    <>
      <h1>Sign in</h1>
      <p className="mt-4 max-w-xl">
        An account keeps your comparisons on every device. Everything else works without one.
      </p>
      <MessageLine message={messageOf(query)} />
      <form action="/sign-in/submit" method="post" className="mt-6 grid max-w-md gap-5">
        <input type="hidden" name="return" value={returnTo} />
        <EmailField />
        <TextField
          id="password"
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          hint="Leave it empty to get a link by e-mail."
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Sign in
          </button>
          <button type="submit" name="way" value="link" className="button-quiet">
            Send me a link
          </button>
        </div>
      </form>
      <OtherSites sites={otherSites} returnTo={returnTo} />
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
        <Link href={signUp}>Make an account</Link>
        <Link href="/forgotten-password">Forgotten password</Link>
      </p>
    </>
  );
}

type Query = Awaited<PageProps<"/sign-in">["searchParams"]>;

/** The page to go back to: the one that is asked for, else the one that somebody came from. */
async function whereFrom(query: Query): Promise<string> {
  const asked = textOf(query.return) || textOf(query.callbackUrl);
  return ownAddress(asked || ownReferrer((await headers()).get("referer"), siteUrl()));
}
