"use client";

import { sidesAddress } from "@/server/compare/address";
import { LazyRoleBox } from "./lazy-role-box";

interface RolePickerProps {
  label: string;
  /** the side that is picked; the form's field of that name holds what was typed */
  side: "left" | "right";
  /** slug of the role that stays on the other side */
  other: string;
  /** where comparing is the first thing to do on the page */
  emphasised?: boolean;
}

/** A search box that changes one side of a comparison; without JavaScript the compare page answers. */
export function RolePicker({ label, side, other, emphasised = false }: RolePickerProps) {
  const id = `pick-${side}`;
  const addressWith = (slug: string) =>
    side === "left" ? sidesAddress(slug, other) : sidesAddress(other, slug);
  return (
    <form action="/compare" className="min-w-0">
      <label htmlFor={id} className={emphasised ? "font-semibold" : "text-sm text-soft"}>
        {label}
      </label>
      <input type="hidden" name={side === "left" ? "right" : "left"} value={other} />
      <div className="mt-1 flex gap-2">
        <LazyRoleBox
          id={id}
          name={side}
          placeholder="Another job title"
          hrefOf={({ slug }) => addressWith(slug)}
        />
        <button type="submit" className="button">
          {emphasised ? "Compare" : "Go"}
        </button>
      </div>
    </form>
  );
}
