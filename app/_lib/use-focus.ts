import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the keyboard to an element that stands where the pressed one was: else it would begin anew at the
 * page's top.
 */
export function useFocus<Element extends HTMLElement>(isAsked: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (isAsked) element.current?.focus();
  }, [isAsked]);
  return element;
}
