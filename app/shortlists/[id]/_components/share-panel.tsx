"use client";

import { useState, useSyncExternalStore } from "react";
import { api } from "@/app/_lib/api";
import { readError } from "@/app/_lib/save-pair";

interface SharePanelProps {
  listId: string;
  /** token of the list's link; null while it is not shared */
  initialToken: string | null;
}

/** Makes, shows and ends the link by which others read a list. */
export function SharePanel({ listId, initialToken }: SharePanelProps) {
  const [token, setToken] = useState(initialToken);
  const [said, setSaid] = useState("");
  const attempt = async (change: () => Promise<string>) => {
    try {
      setSaid(await change());
    } catch (error) {
      setSaid(readError(error).message);
    }
  };
  const share = () =>
    attempt(async () => {
      setToken((await api.shortlist.share.mutate({ listId })).token);
      return "";
    });
  const unshare = () =>
    attempt(async () => {
      await api.shortlist.unshare.mutate({ listId });
      setToken(null);
      return "The link leads nowhere any more.";
    });
  return (
    <section aria-label="Sharing" className="screen-only needs-script mt-4 max-w-2xl">
      {token ? (
        <SharedLink token={token} say={setSaid} unshare={unshare} />
      ) : (
        <button type="button" className="button-quiet" onClick={share}>
          Share by link
        </button>
      )}
      <output className="mt-1 block text-sm">{said}</output>
    </section>
  );
}

interface SharedLinkProps {
  token: string;
  say: (text: string) => void;
  unshare: () => void;
}

function SharedLink({ token, say, unshare }: SharedLinkProps) {
  // The address that this page was asked for by: the server does not know its public name.
  const origin = useSyncExternalStore(
    () => () => {},
    () => location.origin,
    () => "",
  );
  const link = `${origin}/shortlists/shared/${token}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => say("Link copied."),
      () => say("Your browser does not let us copy: select the link and copy it."),
    );
  return (
    <>
      <label htmlFor="share-link">
        Whoever has this link can read the list, its description and its notes:
      </label>
      <div className="mt-1 flex flex-wrap gap-2 sm:flex-nowrap">
        <input
          id="share-link"
          readOnly
          value={link}
          className="field"
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button-quiet whitespace-nowrap" onClick={copy}>
          Copy link
        </button>
        <button type="button" className="button-quiet whitespace-nowrap" onClick={unshare}>
          Stop sharing
        </button>
      </div>
    </>
  );
}
