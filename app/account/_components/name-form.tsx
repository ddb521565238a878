import { TextField } from "@/app/_components/text-field";

export function NameForm({ name }: { name: string | null }) {
  return (
    <section id="name">
      <h2>Name</h2>
      <form action="/account/name" method="post" className="mt-4 grid max-w-md gap-4">
        <TextField
          id="own-name"
          name="name"
          label="Your name (if you want)"
          maxLength={100}
          autoComplete="name"
          defaultValue={name ?? ""}
          hint="Only you see it."
        />
        <button type="submit" className="button-quiet justify-self-start">
          Save the name
        </button>
      </form>
    </section>
  );
}
