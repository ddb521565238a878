import { parseHave } from "@/server/skills/have";

const KEY = "rolewise.skills";
/** Told to this window; browsers tell the others themselves. */
const CHANGED = "rolewise:skills";

/** What this page knows where the browser keeps nothing. */
let here: string | null = null;

/** The ids of the skills that a kept text holds. */
export const parseSkills = (text: string | null): string[] => parseHave(text ?? undefined);

/** What the browser keeps, as text: the same text is the same skills. */
export function readSkills(): string | null {
  try {
    return localStorage.getItem(KEY) ?? here;
  } catch {
    return here;
  }
}

/** Keeps what somebody has, by ids of elements; none forgets it. */
export function keepSkills(ids: string[]): void {
  here = ids.length === 0 ? null : ids.join(",");
  try {
    if (here === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, here);
  } catch {
    // Storage is refused or full: the ticks hold for this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls back when the kept skills change, in this window or another; returns how to stop that. */
export function onSkillsChange(callback: () => void): () => void {
  const fromOther = (event: StorageEvent) => {
    // Null where another window has emptied the whole storage.
    if (event.key !== KEY && event.key !== null) return;
    here = null;
    callback();
  };
  window.addEventListener("storage", fromOther);
  window.addEventListener(CHANGED, callback);
  return () => {
    window.removeEventListener("storage", fromOther);
    window.removeEventListener(CHANGED, callback);
  };
}
