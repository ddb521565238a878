"use client";

import { type KeyboardEvent, useState } from "react";
import type { StateMap as Drawn, MapTile } from "@/server/places/state-map";
import { nextTile, type Step } from "@/server/places/tiles";

const STEPS: Record<string, Step> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** The column in the middle of the map. */
const MIDDLE = 6;

/**
 * The states as equal squares. Each leads to its row of the table, and names its figures when pointed
 * at or tabbed to. Once one has the focus, arrow keys go from square to square and Tab leaves the map.
 */
export function StateMap({ label, map: { tiles, keys } }: { label: string; map: Drawn }) {
  const [at, setAt] = useState<string | null>(null);

  function move(event: KeyboardEvent<HTMLElement>) {
    const step = STEPS[event.key];
    // Not `at`: the focus can have come before the script did.
    const { postal } = (event.target as HTMLElement).dataset;
    const from = tiles.find((tile) => tile.postal === postal);
    if (!step || !from || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const to = nextTile(tiles, from, step);
    if (to) event.currentTarget.querySelector<HTMLElement>(`[data-postal=${to.postal}]`)?.focus();
  }

  return (
    <figure aria-label={label} className="mt-4">
      <ul className="tiles" onKeyDown={move}>
        {tiles.map((tile) => (
          <li
            key={tile.postal}
            className={tile.column > MIDDLE ? "east relative" : "relative"}
            style={{ gridArea: `${tile.row} / ${tile.column}` }}
          >
            <a
              href={tile.code ? `#place-${tile.code}` : "#places"}
              data-postal={tile.postal}
              tabIndex={at === null || at === tile.postal ? undefined : -1}
              onFocus={() => setAt(tile.postal)}
              className={`tile tone-${tile.tone}`}
            >
              <TileText tile={tile} />
            </a>
          </li>
        ))}
      </ul>
      <figcaption className="mt-3">
        <p className="text-sm text-soft">
          In brackets: how many states have the colour. The table below has the same figures.
        </p>
        <ul aria-label="Key" className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {keys.map(({ tone, text }) => (
            <li key={tone} className="flex items-center gap-2">
              <span aria-hidden="true" className={`swatch tone-${tone}`} />
              {text}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function TileText({ tile: { postal, name, sign, short } }: { tile: MapTile }) {
  return (
    <>
      <span aria-hidden="true" className="font-semibold">
        {postal}
      </span>
      <span aria-hidden="true" className="tile-figure">
        {sign} <span className="hidden md:inline print:inline">{short}</span>
      </span>
      <span className="tile-name">{name}</span>
    </>
  );
}
