"use client";

import { Link } from "@/app/_components/link";
import { PairForm } from "./_components/pair-form";

/** A client component because every page's data holds it: so it holds no more than its name. */
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
