"use client";

import { useRef, useState } from "react";
import { api } from "@/app/_lib/api";
import { type Problem, readError } from "@/app/_lib/save-pair";
import type { ListView } from "@/server/shortlists/view";

type Show = (list: ListView) => ListView;

/** A change of a list. */
interface Change {
  /** Sends it, made of this version of the list; answers with the next one where it made one. */
  send: (version: number) => Promise<{ version: number } | undefined>;
  /** how the list looks with it, shown at once */
  show?: Show;
  /** how the list looks with it, shown once it is saved */
  showSaved?: Show;
}

export interface ListWrites {
  list: ListView;
  /** what stands against the changes that were not saved, or null */
  problem: Problem | null;
  /** Saves a change; resolves with whether it was saved. */
  write(change: Change): Promise<boolean>;
  /** Sends the changes again that got no answer. */
  retry(): Promise<void>;
  /** Takes the list as the server has it; what is being typed stays in its fields. */
  reload(): Promise<void>;
}

/** A list that is worked on. Changes go out one after the other, each made of the version before it. */
export function useList(initial: ListView): ListWrites {
  const [list, setList] = useState(initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const version = useRef(initial.version);
  const queue = useRef(Promise.resolve(true));
  const unsent = useRef<Change[]>([]);

  const attempt = async (change: Change): Promise<boolean> => {
    try {
      const next = await change.send(version.current);
      if (next) version.current = next.version;
      if (change.showSaved) setList(change.showSaved);
      return true;
    } catch (error) {
      const found = readError(error);
      if (found.unreachable) unsent.current.push(change);
      setProblem(found);
      return false;
    }
  };
  const enqueue = (change: Change) => {
    queue.current = queue.current.then(() => attempt(change));
    return queue.current;
  };

  return {
    list,
    problem,
    write(change) {
      if (change.show) setList(change.show);
      return enqueue(change);
    },
    async retry() {
      const again = unsent.current;
      unsent.current = [];
      setProblem(null);
      for (const change of again) await enqueue(change);
    },
    async reload() {
      try {
        const now = await api.shortlist.get.query({ listId: initial.id });
        version.current = now.version;
        unsent.current = [];
        setList(now);
        setProblem(null);
      } catch (error) {
        setProblem(readError(error));
      }
    },
  };
}
