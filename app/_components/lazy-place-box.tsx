"use client";

import { lazy } from "react";
import { LazyBox } from "./lazy-box";

/** Only someone who begins to type pays for the suggestions' code. */
const PlaceCombobox = lazy(() => import("./local-pay/place-combobox"));

interface LazyPlaceBoxProps {
  id: string;
  name: string;
  defaultValue?: string;
}

/** A field for the name of a state or area that suggests once it is focused. */
export function LazyPlaceBox({ id, name, defaultValue }: LazyPlaceBoxProps) {
  return (
    <LazyBox id={id} name={name} placeholder="State, city or area" defaultValue={defaultValue}>
      {(takeOver) => <PlaceCombobox id={id} name={name} takeOver={takeOver} />}
    </LazyBox>
  );
}
