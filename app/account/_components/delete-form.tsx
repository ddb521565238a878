import { TextField } from "@/app/_components/text-field";

export function DeleteForm({ email }: { email: string }) {
  return (
    <section id="delete">
      <h2>Delete everything</h2>
      <p className="mt-2 max-w-xl">
        Your account, shortlists, notes and shared links go for good; nobody can bring them back.
      </p>
      <form action="/account/delete" method="post" className="mt-4 grid max-w-md gap-4">
        <TextField
          id="delete-email"
          name="email"
          label="Type your e-mail address to confirm"
          type="email"
          required
          autoComplete="off"
          hint={<span className="break-words">It is {email}</span>}
        />
        <button type="submit" className="button-quiet justify-self-start">
          Delete my account for good
        </button>
      </form>
    </section>
  );
}
