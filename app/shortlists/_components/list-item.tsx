"use client";

import { Link } from "@/app/_components/link";
import { useFocus } from "@/app/_lib/use-focus";
import type { ListSummary } from "@/server/shortlists/lists";

interface ListItemProps {
  list: ListSummary;
  /** whether its deletion was just undone */
  isBack: boolean;
  remove: () => void;
  makeDefault: () => void;
}

/** A list among the others of a person. */
export function ListItem({ list, isBack, remove, makeDefault }: ListItemProps) {
  const deleteButton = useFocus<HTMLButtonElement>(isBack);
  const { id, name, description, isDefault, shared, pairs } = list;
  return (
    <li className="border-b border-rule py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="min-w-0 text-lg break-words md:text-lg">
          <Link href={`/shortlists/${id}`}>{name}</Link>
        </h2>
        <span className="needs-script flex gap-4 text-sm">
          {!isDefault && (
            <button type="button" className="button-link" onClick={makeDefault}>
              Save here from now on
            </button>
          )}
          <button
            ref={deleteButton}
            type="button"
            className="button-link"
            aria-label={`Delete ${name}`}
            onClick={remove}
          >
            Delete
          </button>
        </span>
      </div>
      <p className="text-sm text-soft">
        {pairs === 1 ? "1 comparison" : `${pairs} comparisons`}
        {isDefault && ", the save button fills this list"}
        {shared && ", shared by link"}
      </p>
      {description && <p className="mt-1 line-clamp-2 max-w-2xl break-words">{description}</p>}
    </li>
  );
}
