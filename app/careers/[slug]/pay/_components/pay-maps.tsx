import { StateMap } from "@/app/_components/state-map";
import { type PayRow, payUnit } from "@/server/places/pay-rows";
import type { Place, PlacesPay } from "@/server/places/place";
import { payMap } from "@/server/places/state-map";

interface PayMapsProps {
  title: string;
  pay: PlacesPay;
  rows: PayRow[];
  states: Place[];
}

/** The medians of the states on a map, as published or at average prices. Two radio buttons choose. */
export function PayMaps({ title, pay, rows, states }: PayMapsProps) {
  const unit = payUnit(pay);
  const mapOf = (figure: "median" | "atPrices") => payMap(states, rows, unit, figure);
  const label = `Median pay of ${title} by state`;
  return (
    <div className="either">
      <fieldset className="screen-only mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <legend className="sr-only">Which dollars</legend>
        {[
          { id: "as-published", text: "As published" },
          { id: "at-prices", text: "At average prices" },
        ].map(({ id, text }, at) => (
          <label key={id} className="flex items-center gap-2 py-1">
            <input
              type="radio"
              id={id}
              name="dollars"
              defaultChecked={at === 0}
              className="size-4 accent-ink"
            />
            {text}
          </label>
        ))}
      </fieldset>
      <div className="if-published">
        <StateMap label={label} map={mapOf("median")} />
      </div>
      <div className="if-at-prices">
        <StateMap label={`${label}, at average prices`} map={mapOf("atPrices")} />
      </div>
    </div>
  );
}
