"use client";

import { useEffect, useState } from "react";
import { api } from "@/app/_lib/api";
import type { LocalPay } from "@/server/places/place";

/** Each role's pay in the place, once it is there; else whether the place is unknown or nothing answered. */
export interface LocalAnswer {
  pays: (LocalPay | null)[] | null;
  problem: "unknown" | "failed" | null;
}

const NOTHING: LocalAnswer = { pays: null, problem: null };

/** Asks what roles pay in a place; `again` asks once more. */
export function useLocalPay(slugs: string[], area: string): LocalAnswer & { again: () => void } {
  const [answer, setAnswer] = useState(NOTHING);
  const [tries, setTries] = useState(0);
  const asked = slugs.join(" ");

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    const { signal, abort } = abortable();
    setAnswer(NOTHING);
    Promise.all(
      asked.split(" ").map((slug) => api.place.local.query({ slug, area }, { signal })),
    ).then(
      (pays) => setAnswer({ pays, problem: null }),
      (error) => {
        if (!signal.aborted) setAnswer({ pays: null, problem: problemOf(error) });
      },
    );
    return abort;
  }, [asked, area, tries]);

  return { ...answer, again: () => setTries((before) => before + 1) };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

const problemOf = (error: { data?: { code?: string } }) =>
  error.data?.code === "NOT_FOUND" ? "unknown" : "failed";
