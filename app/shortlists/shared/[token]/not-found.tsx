import { Link } from "@/app/_components/link";

/** Where the link of a shared list leads once it was revoked. */
export default function NoSharedList() {
  return (
    <>
      <h1>This link leads to no list</h1>
      <p className="mt-4 max-w-2xl">
        Its owner stopped sharing the list or deleted it, or the link is not complete. Ask for a new
        one, or <Link href="/compare">compare two lines of work</Link> yourself.
      </p>
    </>
  );
}
