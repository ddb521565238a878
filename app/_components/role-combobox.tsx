"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import type { SearchHit } from "@/server/search/search";
import type { Taken } from "./lazy-box";
import { Link } from "./link";
import { SuggestionBox, useTakenOver } from "./suggestion-box";
import { useRoleSearch } from "./use-role-search";

interface RoleComboboxProps {
  id: string;
  /** the form field's name */
  name: string;
  /** what to type, shown while the field is empty */
  placeholder: string;
  /** what the plain field that this one replaces holds by now, and whether it has the focus */
  takeOver: () => Taken;
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
  const before = useTakenOver(takeOver);
  const { query, setQuery, hits, older, choice, status } = useRoleSearch(before.text);
  return (
    <SuggestionBox
      id={id}
      name={name}
      placeholder={placeholder}
      before={before}
      text={query}
      onText={setQuery}
      items={hits}
      textOf={(hit) => hit.title}
      status={status}
    >
      <Autocomplete.List>
        {(hit: SearchHit) => (
          <Autocomplete.Item
            key={hit.slug}
            value={hit}
            render={hrefOf ? <Link href={hrefOf(hit)} /> : undefined}
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
    </SuggestionBox>
  );
}

const HitName = ({ hit }: { hit: SearchHit }) => (
  <>
    {hit.via && <span className="text-soft">{hit.via}: see </span>}
    {hit.title}
    {hit.official && <span className="block text-xs text-soft">{hit.official}</span>}
  </>
);
