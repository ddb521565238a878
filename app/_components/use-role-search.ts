"use client";

import { useEffect, useState } from "react";
import { useDebounce } from "use-debounce";
import { api } from "@/app/_lib/api";
import type { SearchAnswer } from "@/server/search/search";
import { unusedSentence } from "@/server/search/wording";

/** Long enough that a word is not asked for letter by letter, too short to be felt. */
const DEBOUNCE_MS = 120;

type Answer = SearchAnswer & { query: string; failed: boolean };
const NOTHING: Answer = { query: "", hits: [], choice: 0, used: [], unused: [], failed: false };

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
    api.role.answer
      .query({ query: asked.slice(0, 200) }, { signal: controller.signal })
      .then((found) => setAnswer({ ...found, query: asked, failed: false }))
      .catch(() => {
        if (!controller.signal.aborted) setAnswer({ ...NOTHING, query: asked, failed: true });
      });
    return () => controller.abort();
  }, [asked]);

  const [hits, older] =
    answer.query === query.trim() ? [answer.hits, NOTHING.hits] : [NOTHING.hits, answer.hits];
  const { choice } = answer;
  return { query, setQuery, hits, older, choice, status: statusOf(query.trim(), answer) };
}

function statusOf(query: string, answer: Answer): string {
  if (query === "") return "";
  if (answer.failed)
    return "The search does not answer just now. Press Enter to try the search page.";
  if (answer.query === "") return "Searching…";
  if (answer.hits.length === 0)
    return `No name of an occupation has a word of “${answer.query}”. Try a more common one.`;
  const count = answer.hits.length === 1 ? "1 role" : `${answer.hits.length} roles`;
  const several = answer.choice > 1 ? "This can be several occupations." : "";
  return [`${count}.`, several, unusedSentence(answer)].filter(Boolean).join(" ");
}
