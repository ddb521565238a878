"use client";

import { useEffect } from "react";
import { openNotes } from "@/app/_lib/open-notes";

/** One listener for all source marks of the page, whose notes it shows; it shows nothing itself. */
export function NoteOpener() {
  useEffect(() => {
    const listening = new AbortController();
    openNotes(document, listening.signal);
    return () => listening.abort();
  }, []);
  return null;
}
