"use client";

import { useState, useSyncExternalStore } from "react";
import { Link } from "@/app/_components/link";
import {
  dropLocal,
  keepLocal,
  type LocalPair,
  localPairs,
  onLocalChange,
  type PairLink,
} from "@/app/_lib/local-pairs";
import { useFocus } from "@/app/_lib/use-focus";
import { pairAddress } from "@/server/compare/address";
import { UndoButton } from "./undo-button";

const NONE = "[]";

/** The pairs that only this browser keeps; the other tabs' too, as they are saved. */
export function LocalPairs({ signedIn }: { signedIn: boolean }) {
  // As text, so that an unchanged list is the same value.
  const text = useSyncExternalStore(
    onLocalChange,
    () => JSON.stringify(localPairs()),
    () => NONE,
  );
  const [removed, setRemoved] = useState<PairLink | null>(null);
  const [back, setBack] = useState("");
  const pairs = JSON.parse(text) as LocalPair[];
  const remove = (pair: PairLink) => {
    dropLocal(pair);
    setRemoved(pair);
  };
  const undo = () => {
    if (!removed) return;
    keepLocal(removed);
    setRemoved(null);
    setBack(titleOf(removed));
  };
  if (signedIn && pairs.length === 0 && !removed) return null;
  return (
    <section aria-labelledby="in-browser" className="needs-script mt-10">
      <h2 id="in-browser">Kept in this browser</h2>
      {signedIn && (
        <p className="mt-2 max-w-2xl text-soft">
          These are not in your account: either a role is no longer in the data, or the list that
          they would go to is full.
        </p>
      )}
      <output className="mt-3 block">
        {removed && (
          <>
            {titleOf(removed)} removed. <UndoButton key={titleOf(removed)} undo={undo} />
          </>
        )}
      </output>
      {pairs.length === 0 && !removed && (
        <p>
          Nothing yet. Open a <Link href="/compare">comparison</Link> and press “Save this
          comparison”.
        </p>
      )}
      <ul className="mt-2">
        {pairs.map((pair) => (
          <LocalPairItem
            key={titleOf(pair)}
            pair={pair}
            isBack={titleOf(pair) === back}
            remove={() => remove(pair)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LocalPairItemProps {
  pair: LocalPair;
  /** whether its removal was just undone */
  isBack: boolean;
  remove: () => void;
}

function LocalPairItem({ pair, isBack, remove }: LocalPairItemProps) {
  const removeButton = useFocus<HTMLButtonElement>(isBack);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3">
      <Link href={pairAddress(pair.left.slug, pair.right.slug)}>{titleOf(pair)}</Link>
      <span className="text-sm text-soft">
        saved {new Date(pair.savedAt).toLocaleDateString("en-US", { dateStyle: "medium" })}{" "}
        <button
          ref={removeButton}
          type="button"
          className="button-link ml-3"
          aria-label={`Remove ${titleOf(pair)}`}
          onClick={remove}
        >
          Remove
        </button>
      </span>
    </li>
  );
}

const titleOf = ({ left, right }: PairLink) => `${left.title} or ${right.title}`;
