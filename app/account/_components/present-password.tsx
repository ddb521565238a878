import { TextField } from "@/app/_components/text-field";

/** Asked once more before what could lock somebody out. */
export function PresentPassword({ id }: { id: string }) {
  return (
    <TextField
      id={id}
      name="password"
      label="Present password"
      type="password"
      required
      autoComplete="current-password"
    />
  );
}
