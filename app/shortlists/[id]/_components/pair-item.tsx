"use client";

import { useSortable } from "@dnd-kit/react/sortable";
import { Link } from "@/app/_components/link";
import { useFocus } from "@/app/_lib/use-focus";
import { PairFigures } from "@/app/shortlists/_components/pair-figures";
import { PairTitle } from "@/app/shortlists/_components/pair-title";
import type { PairView } from "@/server/shortlists/view";
import { NoteField } from "./note-field";
import { OtherList } from "./other-list";
import type { ListWrites } from "./use-list";

interface PairItemProps {
  pair: PairView;
  /** its place, counted from 0 */
  at: number;
  /** whether it was just removed and is back */
  isBack: boolean;
  others: { id: string; name: string }[];
  writes: ListWrites;
  shift: (from: number, to: number) => void;
  remove: () => void;
}

/** A pair on a list: to read, to note something, and to put somewhere else. */
export function PairItem({ pair, at, isBack, others, writes, shift, remove }: PairItemProps) {
  const { ref, handleRef, isDragging } = useSortable({ id: pair.id, index: at });
  const removeButton = useFocus<HTMLButtonElement>(isBack);
  const { list } = writes;
  const title = `${pair.left.title} or ${pair.right.title}`;
  return (
    <li
      ref={ref}
      id={pair.id}
      className={`border-t border-rule bg-paper py-5 ${isDragging ? "opacity-60" : ""}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h2 className="min-w-0 grow basis-64 text-lg md:text-xl">
          <span className="mr-2 text-soft">{at + 1}.</span>
          <PairTitle pair={pair} roles={list.roles} />
        </h2>
        <div className="screen-only needs-script flex gap-2 text-sm">
          <button
            type="button"
            className="button-quiet"
            aria-label={`Move up: ${title}`}
            disabled={at === 0}
            onClick={() => shift(at, at - 1)}
          >
            Up
          </button>
          <button
            type="button"
            className="button-quiet"
            aria-label={`Move down: ${title}`}
            disabled={at === list.pairs.length - 1}
            onClick={() => shift(at, at + 1)}
          >
            Down
          </button>
          <button
            ref={handleRef}
            type="button"
            className="button-quiet cursor-grab touch-none"
            aria-label={`Drag: ${title}`}
          >
            Drag
          </button>
          <button
            ref={removeButton}
            type="button"
            className="button-quiet"
            aria-label={`Remove: ${title}`}
            onClick={remove}
          >
            Remove
          </button>
        </div>
      </div>
      <PairFigures pair={pair} list={list} />
      <NoteField pair={pair} writes={writes} />
      {list.roles[pair.left.slug] && list.roles[pair.right.slug] && (
        <p className="screen-only mt-2 text-sm">
          <Link href={`/shortlists/${list.id}/sheet/${pair.id}`}>
            Print one page<span className="sr-only">: {title}</span>
          </Link>
        </p>
      )}
      {others.length > 0 && <OtherList pair={pair} others={others} writes={writes} />}
    </li>
  );
}
