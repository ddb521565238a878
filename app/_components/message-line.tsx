import type { Message } from "@/app/_lib/messages";

/** What became of the form before. */
export function MessageLine({ message }: { message: Message | null }) {
  if (!message) return null;
  const isProblem = message.kind === "problem";
  return (
    <p
      role={isProblem ? "alert" : "status"}
      className="mt-6 max-w-xl border-l-3 border-ink bg-shade px-4 py-3"
    >
      {isProblem && <strong>Not yet: </strong>}
      {message.text}
    </p>
  );
}
