"use client";

import { useSyncExternalStore } from "react";
import { Link } from "@/app/_components/link";
import { onPlaceChange, parsePlace, readPlace } from "@/app/_lib/kept-place";

interface KeptPlaceLinkProps {
  /** of the table as it is, but of the whole country */
  address: string;
  /** the code of the place that the table is of; null for the whole country */
  chosen: string | null;
}

/** Leads to the pay in the place that this browser keeps; its room is there before it is known. */
export function KeptPlaceLink({ address, chosen }: KeptPlaceLinkProps) {
  const place = parsePlace(useSyncExternalStore(onPlaceChange, readPlace, () => null));
  return (
    <p className="mt-1 min-h-5 text-sm">
      {place && place.code !== chosen && (
        <Link
          href={`${address}${address.includes("?") ? "&" : "?"}place=${place.code}`}
          scroll={false}
        >
          Only what is paid in {place.title}
        </Link>
      )}
    </p>
  );
}
