import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the keyboard to an element once what was pressed is gone: else it would begin anew at the page's
 * top. Who has gone on to something else meanwhile is left there.
 */
export function useFocus<Focused extends HTMLElement>(isAsked: boolean): RefObject<Focused | null> {
  const element = useRef<Focused>(null);
  useEffect(() => {
    if (isAsked && document.activeElement === document.body) element.current?.focus();
  }, [isAsked]);
  return element;
}
