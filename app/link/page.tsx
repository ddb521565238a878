import type { Metadata } from "next";
import { Link } from "@/app/_components/link";
import { MessageLine } from "@/app/_components/message-line";
import { messageOf, textOf } from "@/app/_lib/messages";
import { peekLink } from "@/server/accounts/links";
import { LinkForm } from "./_components/link-form";

export const metadata: Metadata = {
  title: "A link from your e-mail",
  robots: { index: false },
  // The address holds what signs somebody in: no other site may learn it.
  referrer: "same-origin",
};

/**
 * Where links that are sent by e-mail lead. Looking at it changes nothing: mail programs look at links
 * too. The button of its form does what the link is for.
 */
export default async function LinkPage({ searchParams }: PageProps<"/link">) {
  const query = await searchParams;
  const token = textOf(query.token);
  if (query.done) return <Done message={messageOf(query)} />;
  const link = await peekLink(token);
  if (!link) return <Gone />;
  return (
    <LinkForm purpose={link.purpose} email={link.email} token={token}>
      <MessageLine message={messageOf(query)} />
    </LinkForm>
  );
}

function Done({ message }: { message: ReturnType<typeof messageOf> }) {
  return (
    <>
      <h1>Done</h1>
      <MessageLine message={message} />
      <p className="mt-6">
        <Link href="/account">Go to your account</Link>
      </p>
    </>
  );
}

function Gone() {
  return (
    <>
      <h1>This link is good no more</h1>
      <p className="mt-4 max-w-xl">
        Each link works once, and for a short while. Ask for another one:{" "}
        <Link href="/sign-in">sign in</Link> or{" "}
        <Link href="/forgotten-password">choose a new password</Link>.
      </p>
    </>
  );
}
