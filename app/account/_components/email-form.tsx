import { TextField } from "@/app/_components/text-field";
import { PresentPassword } from "./present-password";

export function EmailForm({ email, withPassword }: { email: string; withPassword: boolean }) {
  return (
    <section id="email">
      <h2>E-mail address</h2>
      <p className="mt-2 max-w-xl">
        It is <strong className="break-words">{email}</strong> until the new one is confirmed.
      </p>
      <form action="/account/email" method="post" className="mt-4 grid max-w-md gap-4">
        <TextField
          id="new-email"
          name="email"
          label="New e-mail address"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
        />
        {withPassword && <PresentPassword id="password-for-email" />}
        <button type="submit" className="button-quiet justify-self-start">
          Change the address
        </button>
      </form>
    </section>
  );
}
