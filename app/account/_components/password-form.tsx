import { NewPasswordField } from "@/app/_components/password-field";
import { PresentPassword } from "./present-password";

export function PasswordForm({ email, withPassword }: { email: string; withPassword: boolean }) {
  return (
    <section id="password">
      <h2>Password</h2>
      <p className="mt-2 max-w-xl">
        {withPassword
          ? "A new password signs every other browser out."
          : "You have none: you sign in with links. You can set one as well."}
      </p>
      <form action="/account/password" method="post" className="mt-4 grid max-w-md gap-4">
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        {withPassword && <PresentPassword id="present-password" />}
        <NewPasswordField id="new-password" name="new-password" label="New password" required />
        <button type="submit" className="button-quiet justify-self-start">
          {withPassword ? "Change the password" : "Set a password"}
        </button>
      </form>
    </section>
  );
}
