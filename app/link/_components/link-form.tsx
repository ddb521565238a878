import type { ReactNode } from "react";
import { NewPasswordField } from "@/app/_components/password-field";
import { TextField } from "@/app/_components/text-field";
import type { LinkPurpose } from "@/server/db/generated/client";

/** What each link asks of its holder, and where its form is sent. */
const FORMS: Record<
  LinkPurpose,
  { action: string; title: string; text: string; button: string; field?: ReactNode }
> = {
  sign_in: {
    action: "/link/sign-in",
    title: "Sign in",
    text: "One press, and this browser is signed in as",
    button: "Sign in",
  },
  sign_up: {
    action: "/link/sign-up",
    title: "Finish your account",
    text: "Type the password that you chose for",
    button: "Make my account",
    field: (
      <TextField
        id="password"
        name="password"
        label="Password"
        type="password"
        required
        autoComplete="current-password"
        hint="If you chose none, somebody else typed your address: close this page and nothing happens."
      />
    ),
  },
  reset_password: {
    action: "/link/password",
    title: "Choose a new password",
    text: "It is for the account of",
    button: "Set the password",
    field: <NewPasswordField id="password" label="New password" required />,
  },
  change_email: {
    action: "/link/email",
    title: "Confirm your new address",
    text: "From now on you sign in with",
    button: "Use this address",
  },
};

interface Props {
  purpose: LinkPurpose;
  email: string;
  token: string;
  children: ReactNode;
}

export function LinkForm({ purpose, email, token, children }: Props) {
  const { action, title, text, button, field } = FORMS[purpose];
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-4 max-w-xl">
        {text} <strong className="break-words">{email}</strong>.
      </p>
      {children}
      <form action={action} method="post" className="mt-6 grid max-w-md gap-5">
        <input type="hidden" name="token" value={token} />
        {/* Password managers file a password under the name that stands before it. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        {field}
        <button type="submit" className="button justify-self-start">
          {button}
        </button>
      </form>
    </>
  );
}
