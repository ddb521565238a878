import { Autocomplete } from "@base-ui/react/autocomplete";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Taken } from "./lazy-box";

/** What the plain field held at first, and a way to ask what it holds by now. */
type TakenOver = Taken & { textNow: () => string };

export function useTakenOver(takeOver: () => Taken): TakenOver {
  const [before] = useState(() => ({ ...takeOver(), textNow: () => takeOver().text }));
  return before;
}

interface SuggestionBoxProps<Item> {
  id: string;
  /** the form field's name */
  name: string;
  describedBy?: string;
  invalid?: boolean;
  /** what to type, shown while the field is empty */
  placeholder: string;
  /** of the plain field that this one replaces */
  before: TakenOver;
  text: string;
  onText: (text: string) => void;
  items: Item[];
  textOf: (item: Item) => string;
  /** said above the suggestions; nothing is shown without it */
  status: string;
  /** whether Enter takes the first item */
  takesFirst?: boolean;
  /** the list of suggestions */
  children: ReactNode;
}

/** A field with suggestions below it, with the keyboard of the ARIA combobox. */
export function SuggestionBox<Item>(props: SuggestionBoxProps<Item>) {
  const { id, name, placeholder, before, text, onText, items, textOf, status } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    // Between the first rendering and now somebody may have typed on in the plain field, or left it for another.
    const typed = before.textNow();
    onText(typed);
    if (!before.focused || document.activeElement !== document.body) return;
    input.current?.focus();
    setOpen(typed !== "");
  }, [before, onText]);
  return (
    <Autocomplete.Root
      items={items}
      value={text}
      onValueChange={onText}
      itemToStringValue={textOf}
      filter={null}
      autoHighlight={props.takesFirst ? "always" : false}
      open={isOpen}
      onOpenChange={setOpen}
    >
      <Autocomplete.Input
        ref={input}
        id={id}
        name={name}
        placeholder={placeholder}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        className="field"
      />
      <Autocomplete.Portal hidden={!status}>
        <Autocomplete.Positioner sideOffset={4} align="start" className="z-40">
          <Autocomplete.Popup className="max-h-80 w-(--anchor-width) min-w-64 overflow-y-auto rounded-sm border border-ink bg-paper py-1 text-ink shadow-lg">
            <Autocomplete.Status className="px-3 py-1 text-sm text-soft">
              {status}
            </Autocomplete.Status>
            {props.children}
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
