import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@/server/accounts/password-rules";
import { TextField } from "./text-field";

type Props = { id: string; name?: string; label: string; required?: boolean; hint?: string };

/** A password that is chosen now. */
export function NewPasswordField({ id, name = "password", hint = "", ...props }: Props) {
  return (
    <TextField
      {...props}
      id={id}
      name={name}
      type="password"
      autoComplete="new-password"
      minLength={SHORTEST_PASSWORD}
      maxLength={LONGEST_PASSWORD}
      hint={`At least ${SHORTEST_PASSWORD} characters; any will do, spaces too. ${hint}`}
    />
  );
}
