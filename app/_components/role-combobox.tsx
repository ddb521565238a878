"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import Link from "next/link";
import { useLayoutEffect, useRef, useState } from "react";
import type { SearchHit } from "@/server/search/search";
import { useRoleSearch } from "./use-role-search";

interface RoleComboboxProps {
  id: string;
  /** the form field's name */
  name: string;
  /** what to type, shown while the field is empty */
  placeholder: string;
  /** what the plain field that this one replaces holds by now, and whether it has the focus */
  takeOver: () => { text: string; focused: boolean };
  /** where choosing a hit leads; without it the hit's title is put into the field */
  hrefOf?: (hit: SearchHit) => string;
}

/** A search box for roles that suggests while one types, with the keyboard of the ARIA combobox. */
export default function RoleCombobox({
  id,
  name,
  placeholder,
  takeOver,
  hrefOf,
}: RoleComboboxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [before] = useState(() => ({ ...takeOver(), textNow: () => takeOver().text }));
  const { query, setQuery, hits, older, choice, status } = useRoleSearch(before.text);
  useLayoutEffect(() => {
    // Between the first rendering and now somebody may have typed on in the plain field.
    setQuery(before.textNow());
    if (before.focused) input.current?.focus();
  }, [before, setQuery]);
  return (
    <Autocomplete.Root
      items={hits}
      value={query}
      onValueChange={setQuery}
      itemToStringValue={(hit) => hit.title}
      filter={null}
      defaultOpen={before.focused && before.text !== ""}
    >
      <Autocomplete.Input
        ref={input}
        id={id}
        name={name}
        placeholder={placeholder}
        className="field"
      />
      <Autocomplete.Portal hidden={!status}>
        <Autocomplete.Positioner sideOffset={4} align="start" className="z-40">
          <Autocomplete.Popup className="max-h-80 w-(--anchor-width) min-w-64 overflow-y-auto rounded-sm border border-ink bg-paper py-1 text-ink shadow-lg">
            <Autocomplete.Status className="px-3 py-1 text-sm text-soft">
              {status}
            </Autocomplete.Status>
            <Autocomplete.List>
              {(hit: SearchHit) => (
                <Autocomplete.Item
                  key={hit.slug}
                  value={hit}
                  render={hrefOf ? <Link href={hrefOf(hit)} prefetch={false} /> : undefined}
                  className="block px-3 py-2 text-ink no-underline data-highlighted:bg-shade data-highlighted:underline"
                >
                  <HitName hit={hit} />
                  {choice > 1 && hits.indexOf(hit) < choice && (
                    <span className="block text-sm text-soft">{hit.line}</span>
                  )}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
            {older.length > 0 && (
              <ul aria-hidden className="text-soft">
                {older.map((hit) => (
                  <li key={hit.slug} className="px-3 py-2">
                    <HitName hit={hit} />
                  </li>
                ))}
              </ul>
            )}
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

const HitName = ({ hit }: { hit: SearchHit }) => (
  <>
    {hit.via && <span className="text-soft">{hit.via}: see </span>}
    {hit.title}
    {hit.official && <span className="block text-xs text-soft">{hit.official}</span>}
  </>
);
