import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmailField } from "@/app/_components/email-field";
import { Link } from "@/app/_components/link";
import { MessageLine } from "@/app/_components/message-line";
import { NewPasswordField } from "@/app/_components/password-field";
import { messageOf, textOf } from "@/app/_lib/messages";
import { currentUser } from "@/server/accounts/current-user";
import { ownAddress } from "@/server/accounts/return-address";

export const metadata: Metadata = { title: "Make an account", robots: { index: false } };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const query = await searchParams;
  const returnTo = ownAddress(textOf(query.return));
  if (await currentUser()) redirect(returnTo);
  return (
    <>
      <h1>Make an account</h1>
      <p className="mt-4 max-w-xl">
        We keep your e-mail address, what you save, and which browsers are signed in. You can take
        everything with you or delete it at any time.
      </p>
      <MessageLine message={messageOf(query)} />
      <form action="/sign-up/submit" method="post" className="mt-6 grid max-w-md gap-5">
        <input type="hidden" name="return" value={returnTo} />
        <EmailField hint="We send a link there, which makes the account." />
        <NewPasswordField
          id="password"
          label="Password (if you want one)"
          hint="Leave it empty to sign in with links by e-mail."
        />
        <button type="submit" className="button justify-self-start">
          Make an account
        </button>
      </form>
      <p className="mt-8">
        <Link href={`/sign-in?${new URLSearchParams({ return: returnTo })}`}>
          Sign in to one that you have
        </Link>
      </p>
    </>
  );
}
