"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { hasLocalPairs } from "@/app/_lib/local-pairs";
import { Link } from "./link";

/**
 * Takes the pairs that this browser keeps into the account of whoever is signed in. It asks once a page
 * load, and after the sign-in page; who keeps none in the browser loads nothing.
 */
export function JoinAccount() {
  const router = useRouter();
  const pathname = usePathname();
  const before = useRef<string | null>(null);
  const [joined, setJoined] = useState<{ added: number; listId: string } | null>(null);

  useEffect(() => {
    const asks = before.current === null || before.current.startsWith("/sign-in");
    before.current = pathname;
    if (!asks || !hasLocalPairs()) return;
    import("@/app/_lib/join-pairs")
      .then(({ joinPairs }) => joinPairs())
      .then((done) => {
        if (!done) return;
        setJoined(done);
        router.refresh();
      })
      // They stay in the browser, and the next page asks again.
      .catch(() => {});
  }, [pathname, router]);

  if (!joined || joined.added === 0) return null;
  return (
    <output className="screen-only page block py-2">
      {joined.added === 1
        ? "A comparison that this browser kept is in your account now."
        : `${joined.added} comparisons that this browser kept are in your account now.`}{" "}
      <Link href={`/shortlists/${joined.listId}`}>See the list</Link>
    </output>
  );
}
