"use client";

import { lazy } from "react";
import { LazyBox } from "./lazy-box";

/** Only someone who begins to type pays for the suggestions' code. */
const PlaceCombobox = lazy(() => import("./local-pay/place-combobox"));

interface LazyPlaceBoxProps {
  id: string;
  name: string;
  defaultValue?: string;
  describedBy?: string;
  invalid?: boolean;
}

/** A field for the name of a state or area that suggests once it is focused. */
export function LazyPlaceBox({ defaultValue, ...field }: LazyPlaceBoxProps) {
  return (
    <LazyBox {...field} placeholder="State, city or area" defaultValue={defaultValue}>
      {(takeOver) => <PlaceCombobox {...field} takeOver={takeOver} />}
    </LazyBox>
  );
}
