/**
 * A text that the browser keeps under a key; where storage is refused or full it holds for this page.
 * @param changed names the event that tells this window of a change; browsers tell the others themselves
 */
export function keptText(key: string, changed: string) {
  /** what this page knows where the browser keeps nothing */
  let here: string | null = null;
  return {
    read(): string | null {
      try {
        return localStorage.getItem(key) ?? here;
      } catch {
        return here;
      }
    },

    /** @param text null forgets it */
    keep(text: string | null): void {
      here = text;
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // Storage is refused or full.
      }
      window.dispatchEvent(new Event(changed));
    },

    /** Calls back when the text changes, in this window or another; returns how to stop that. */
    onChange(callback: () => void): () => void {
      const fromOther = (event: StorageEvent) => {
        // Null where another window has emptied the whole storage.
        if (event.key !== key && event.key !== null) return;
        here = null;
        callback();
      };
      window.addEventListener("storage", fromOther);
      window.addEventListener(changed, callback);
      return () => {
        window.removeEventListener("storage", fromOther);
        window.removeEventListener(changed, callback);
      };
    },
  };
}
