"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { api } from "@/app/_lib/api";
import { dropLocal, type PairLink } from "@/app/_lib/local-pairs";
import { type InAccount, type InBrowser, readError, saveInAccount } from "@/app/_lib/save-pair";
import { Link } from "./link";

export interface SaveResultProps {
  pair: PairLink;
  onUndone: () => void;
}

/** Takes a pair to the account and says where it is kept, with a way back. */
export function SaveResult({ pair, onUndone }: SaveResultProps) {
  const [kept, setKept] = useState<InAccount | InBrowser | null>(null);
  const [failed, setFailed] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a press saves the pair of that press, once
  useEffect(() => {
    saveInAccount(pair).then(setKept);
  }, []);

  const undo = async () => {
    try {
      if (kept?.place === "account") await api.shortlist.removePair.mutate(kept);
      dropLocal(pair);
      onUndone();
    } catch (error) {
      setFailed(readError(error).message);
    }
  };

  const wasThere = kept?.place === "account" && kept.already;
  return (
    <p className="text-sm">
      <output>{kept ? <Place kept={kept} /> : "Saving…"}</output>{" "}
      {kept && !wasThere && (
        <button type="button" className="button-link" onClick={undo}>
          Undo
        </button>
      )}
      {failed && <output> Not undone: {failed}</output>}
    </p>
  );
}

function Place({ kept }: { kept: InAccount | InBrowser }) {
  const here = usePathname();
  if (kept.place === "account")
    return (
      <>
        {kept.already ? "Already on" : "On"}{" "}
        <Link href={`/shortlists/${kept.listId}`}>{kept.listName}</Link>.
      </>
    );
  if (kept.signedIn)
    return (
      <>
        Not in your account: {kept.why} It is kept <Link href="/shortlists">in this browser</Link>.
      </>
    );
  return (
    <>
      Kept <Link href="/shortlists">in this browser</Link>.{" "}
      <Link href={`/sign-in?callbackUrl=${encodeURIComponent(here)}`}>Sign in</Link> to have it on
      every device.
    </>
  );
}
