import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MessageLine } from "@/app/_components/message-line";
import { messageOf } from "@/app/_lib/messages";
import { ownToken } from "@/app/_lib/session";
import { currentUser } from "@/server/accounts/current-user";
import { hasPassword } from "@/server/accounts/passwords";
import { listSessions } from "@/server/accounts/sessions";
import { DeleteForm } from "./_components/delete-form";
import { EmailForm } from "./_components/email-form";
import { NameForm } from "./_components/name-form";
import { PasswordForm } from "./_components/password-form";
import { SessionList } from "./_components/session-list";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const user = await currentUser();
  if (!user) redirect("/sign-in");
  const [withPassword, sessions] = await Promise.all([
    hasPassword(user.id),
    listSessions(user.id, await ownToken()),
  ]);
  return (
    <>
      <h1>Your account</h1>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="min-w-0 break-words">
          Signed in as <strong>{user.email}</strong>
        </p>
        <form action="/account/sign-out" method="post">
          <button type="submit" className="button-quiet">
            Sign out
          </button>
        </form>
      </div>
      <MessageLine message={messageOf(await searchParams)} />
      <div className="mt-10 grid gap-12">
        <NameForm name={user.name} />
        <EmailForm email={user.email} withPassword={withPassword} />
        <PasswordForm email={user.email} withPassword={withPassword} />
        <SessionList sessions={sessions} />
        <section>
          <h2>Take it with you</h2>
          <p className="mt-2 max-w-xl">
            Everything that we keep of you, shortlists and notes too, in one JSON file.
          </p>
          <a
            href="/account/export"
            download
            className="button-quiet mt-4 inline-block no-underline"
          >
            Download everything
          </a>
        </section>
        <DeleteForm email={user.email} />
      </div>
    </>
  );
}
