"use client";

import { useEffect, useState } from "react";
import { useDebounce } from "use-debounce";
import { api } from "@/app/_lib/api";
import type { SearchHit } from "@/server/search/search";

/** Long enough that a word is not asked for letter by letter, too short to be felt. */
const DEBOUNCE_MS = 120;

type Answer = { query: string; hits: SearchHit[]; failed: boolean };
const NOTHING: Answer = { query: "", hits: [], failed: false };

/**
 * Searches roles while one types; a newer query cancels the older one's request. `hits` are those of the
 * text as it stands. Until they are there, `older` are those of the text before: to be seen, not to be
 * chosen from, for a choice would fall on whatever takes its place a moment later.
 */
export function useRoleSearch(typed: string) {
  const [query, setQuery] = useState(typed);
  const [asked] = useDebounce(query.trim(), DEBOUNCE_MS);
  const [answer, setAnswer] = useState(NOTHING);

  useEffect(() => {
    if (asked === "") return setAnswer(NOTHING);
    const controller = new AbortController();
    api.role.search
      .query({ query: asked.slice(0, 200) }, { signal: controller.signal })
      .then((hits) => setAnswer({ query: asked, hits, failed: false }))
      .catch(() => {
        if (!controller.signal.aborted) setAnswer({ query: asked, hits: [], failed: true });
      });
    return () => controller.abort();
  }, [asked]);

  const [hits, older] =
    answer.query === query.trim() ? [answer.hits, NOTHING.hits] : [NOTHING.hits, answer.hits];
  return { query, setQuery, hits, older, status: statusOf(query.trim(), answer) };
}

function statusOf(query: string, answer: Answer): string {
  if (query === "") return "";
  if (answer.failed)
    return "The search does not answer just now. Press Enter to try the search page.";
  if (answer.query === "") return "Searching…";
  if (answer.hits.length === 0) return `No role is called “${answer.query}”.`;
  return answer.hits.length === 1 ? "1 role" : `${answer.hits.length} roles`;
}
