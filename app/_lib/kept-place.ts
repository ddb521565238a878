import { PLACE_KEY } from "@/server/places/kept-place-script";

/** The place that a reader has picked. */
export interface KeptPlace {
  code: string;
  title: string;
}

/** Told to this window; browsers tell the others themselves. */
const CHANGED = "rolewise:place";

/** What this page knows where the browser keeps nothing. */
let here: string | null = null;

/** The place that a text holds, or null where it holds none. */
export function parsePlace(text: string | null): KeptPlace | null {
  try {
    const { code, title } = JSON.parse(text ?? "") as Partial<KeptPlace>;
    const isPlace = /^\d{2,7}$/.test(String(code)) && typeof title === "string" && title !== "";
    return isPlace ? { code: String(code), title: title.slice(0, 200) } : null;
  } catch {
    return null;
  }
}

/** What the browser keeps, as text: the same text is the same place. */
export function readPlace(): string | null {
  try {
    return localStorage.getItem(PLACE_KEY) ?? here;
  } catch {
    return here;
  }
}

export const keepPlace = ({ code, title }: KeptPlace): void =>
  store(JSON.stringify({ code, title }));

export const forgetPlace = (): void => store(null);

function store(text: string | null): void {
  here = text;
  try {
    if (text === null) localStorage.removeItem(PLACE_KEY);
    else localStorage.setItem(PLACE_KEY, text);
  } catch {
    // Storage is refused or full: the place holds for this page.
  }
  document.documentElement.toggleAttribute("data-place", text !== null);
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls back when the place changes, in this window or another; returns how to stop that. */
export function onPlaceChange(callback: () => void): () => void {
  const fromOther = (event: StorageEvent) => {
    // Null where another window has emptied the whole storage.
    if (event.key !== PLACE_KEY && event.key !== null) return;
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
