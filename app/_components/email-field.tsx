import { typedEmail } from "@/app/_lib/typed-email";
import { TextField } from "./text-field";

/** The address by which somebody signs in; it holds what was typed before a form came back. */
export async function EmailField({ hint }: { hint?: string }) {
  return (
    <TextField
      id="email"
      name="email"
      label="E-mail address"
      type="email"
      required
      maxLength={254}
      autoComplete="username"
      defaultValue={await typedEmail()}
      hint={hint}
    />
  );
}
