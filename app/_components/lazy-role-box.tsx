"use client";

import { lazy } from "react";
import type { SearchHit } from "@/server/search/search";
import { LazyBox } from "./lazy-box";

/** Only someone who begins to search pays for the suggestions' code. */
const RoleCombobox = lazy(() => import("./role-combobox"));

interface LazyRoleBoxProps {
  id: string;
  name: string;
  placeholder?: string;
  /** where choosing a hit leads; without it the hit's title is put into the field */
  hrefOf?: (hit: SearchHit) => string;
  defaultValue?: string;
}

/** A search field for roles that suggests once it is focused. */
export function LazyRoleBox({
  id,
  name,
  placeholder = "Job title",
  hrefOf,
  defaultValue,
}: LazyRoleBoxProps) {
  return (
    <LazyBox id={id} name={name} placeholder={placeholder} defaultValue={defaultValue}>
      {(takeOver) => (
        <RoleCombobox
          id={id}
          name={name}
          placeholder={placeholder}
          takeOver={takeOver}
          hrefOf={hrefOf}
        />
      )}
    </LazyBox>
  );
}
