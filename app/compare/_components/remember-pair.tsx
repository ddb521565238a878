"use client";

import { useEffect } from "react";
import { rememberPair } from "@/app/_lib/recent-pairs";
import type { RoleLink } from "@/server/roles/profile";

/** Notes in the browser that this comparison was looked at; it shows nothing. */
export function RememberPair({ left, right }: { left: RoleLink; right: RoleLink }) {
  const [a, b, c, d] = [left.slug, left.title, right.slug, right.title];
  useEffect(() => {
    rememberPair({ left: { slug: a, title: b }, right: { slug: c, title: d } });
  }, [a, b, c, d]);
  return null;
}
