"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Link } from "@/app/_components/link";
import { api } from "@/app/_lib/api";
import { newId } from "@/app/_lib/new-id";
import { type Problem, readError } from "@/app/_lib/save-pair";

/** Makes a list of the reader's own out of a shared one. */
export function CopyShared({ token }: { token: string }) {
  const router = useRouter();
  const id = useRef("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const copy = async () => {
    // The same one until it worked: a copy asked for twice is one.
    id.current ||= newId();
    try {
      const made = await api.shortlist.copyShared.mutate({ token, id: id.current });
      router.push(`/shortlists/${made.id}`);
    } catch (error) {
      setProblem(readError(error));
    }
  };
  const here = `/shortlists/shared/${token}`;
  return (
    <div className="screen-only needs-script mt-10">
      <button type="button" className="button" onClick={copy}>
        Copy to my shortlists
      </button>
      {problem && (
        <p role="alert" className="mt-2">
          {problem.signedOut ? (
            <>
              <Link href={`/sign-in?callbackUrl=${encodeURIComponent(here)}`}>Sign in</Link> first:
              a copy needs an account to lie in.
            </>
          ) : (
            problem.message
          )}
        </p>
      )}
    </div>
  );
}
