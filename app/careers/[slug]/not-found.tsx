import Link from "next/link";

export default function UnknownRole() {
  return (
    <>
      <h1>No role has this name</h1>
      <p className="mt-4">
        It is not among our occupations and titles. It may go by another name; the{" "}
        <Link href="/careers">list of occupations</Link> has them all.
      </p>
    </>
  );
}
