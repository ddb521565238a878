import Link from "next/link";
import { PairForm } from "./_components/pair-form";

export default function NotFound() {
  return (
    <>
      <h1>There is no page here</h1>
      <p className="mt-4">
        Look up two lines of work, or go to the <Link href="/careers">list of occupations</Link>.
      </p>
      <div className="mt-6">
        <PairForm />
      </div>
    </>
  );
}
