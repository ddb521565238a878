import type { Metadata } from "next";
import { EmailField } from "@/app/_components/email-field";
import { MessageLine } from "@/app/_components/message-line";
import { messageOf } from "@/app/_lib/messages";

export const metadata: Metadata = { title: "Forgotten password", robots: { index: false } };

export default async function ForgottenPasswordPage({
  searchParams,
}: PageProps<"/forgotten-password">) {
  return (
    <>
      <h1>Forgotten password</h1>
      <p className="mt-4 max-w-xl">
        We send a link to choose a new one. It works once, within an hour.
      </p>
      <MessageLine message={messageOf(await searchParams)} />
      <form action="/forgotten-password/submit" method="post" className="mt-6 grid max-w-md gap-5">
        <EmailField />
        <button type="submit" className="button justify-self-start">
          Send the link
        </button>
      </form>
    </>
  );
}
