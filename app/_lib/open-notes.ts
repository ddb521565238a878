/**
 * Shows the note of the source mark that is pointed at, else of the one that has the focus. Escape and
 * a press elsewhere close it by themselves: a note is a popover. The pointer may move onto the note.
 * @param signal ends it
 */
export function openNotes(page: Document, signal: AbortSignal): void {
  let pointed: HTMLButtonElement | null = null;
  let shown: HTMLButtonElement | null = null;

  function show(mark: HTMLButtonElement | null): void {
    if (mark === shown && isOpen(mark)) return;
    // One note serves many marks: it is closed first, so that it opens beside this one.
    if (isOpen(shown)) noteOf(shown)?.hidePopover();
    if (mark && !isOpen(mark)) noteOf(mark)?.showPopover({ source: mark });
    shown = mark;
  }

  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    act: (event: DocumentEventMap[Name], at: Element) => void,
  ) =>
    page.addEventListener(
      name,
      (event) => event.target instanceof Element && act(event, event.target),
      { signal },
    );

  on("pointerover", (_, at) => {
    if (at.closest("[popover]")) return;
    pointed = markAt(at);
    show(pointed ?? markAt(page.activeElement));
  });
  on("focusin", (_, at) => show(markAt(at) ?? pointed));
  on("focusout", ({ relatedTarget }) => relatedTarget || show(pointed));
  on("click", (event, at) => {
    const mark = markAt(at);
    if (!mark) return;
    // By itself the browser would close the note that pointing has opened.
    event.preventDefault();
    show(mark);
  });
}

const markAt = (at: Element | null) =>
  at?.closest<HTMLButtonElement>("button[popovertarget]") ?? null;

const noteOf = (mark: HTMLButtonElement | null) =>
  (mark?.popoverTargetElement ?? null) as HTMLElement | null;

const isOpen = (mark: HTMLButtonElement | null) => noteOf(mark)?.matches(":popover-open") ?? false;
