import type { Metadata } from "next";
import { Link } from "@/app/_components/link";
import { typedEmail } from "@/app/_lib/typed-email";
import { isMailPrinted } from "@/server/accounts/mail";

export const metadata: Metadata = { title: "Look in your e-mail", robots: { index: false } };

/** What follows every form that sends a message: the same for any address. */
export default async function SentPage() {
  const email = await typedEmail();
  return (
    <>
      <h1>Look in your e-mail</h1>
      <p className="mt-4 max-w-xl">
        We have sent a message to {email ? <strong>{email}</strong> : "the address that you typed"}.
        Open its link on any device; it works once.
      </p>
      {isMailPrinted() && (
        <p className="mt-4 max-w-xl border-l-3 border-ink bg-shade px-4 py-3">
          This server has no mail server (SMTP_URL), so the message stands in its log.
        </p>
      )}
      <p className="mt-4 max-w-xl text-soft">
        Nothing there after a few minutes? Look among unwanted mail, and whether the address is
        right, then <Link href="/sign-in">try again</Link>.
      </p>
    </>
  );
}
