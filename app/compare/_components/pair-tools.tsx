"use client";

import { Link } from "@/app/_components/link";
import { RolePicker } from "@/app/_components/role-picker";
import { sidesAddress } from "@/server/compare/address";
import { addingAddress } from "@/server/compare/several";
import type { RoleLink } from "@/server/roles/profile";

/** The two roles, pinned while one reads: each can be changed, and the sides swapped. */
export function PairTools({ left, right }: { left: RoleLink; right: RoleLink }) {
  return (
    <>
      <div className="screen-only mt-8 grid gap-4 border-t border-ink pt-4 md:grid-cols-[1fr_1fr_auto] md:items-end">
        <RolePicker label="Compare another on the left" side="left" other={right.slug} />
        <RolePicker label="Compare another on the right" side="right" other={left.slug} />
        <div className="flex gap-4 py-2">
          <Link href={sidesAddress(right.slug, left.slug)}>Swap sides</Link>
          <Link href={addingAddress([left.slug, right.slug])}>Add a third</Link>
        </div>
      </div>
      <div className="sticky top-0 z-20 mt-4 grid grid-cols-2 gap-4 border-b border-ink bg-paper py-2 font-semibold md:hidden print:hidden">
        <Link href={`/careers/${left.slug}`} className="side-left text-ink">
          {left.title}
        </Link>
        <Link href={`/careers/${right.slug}`} className="side-right text-ink">
          {right.title}
        </Link>
      </div>
    </>
  );
}
