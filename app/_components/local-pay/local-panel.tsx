"use client";

import type { KeptPlace } from "@/app/_lib/kept-place";
import { LocalFigures, type LocalRole, type LocalSource } from "./local-figures";
import { useLocalPay } from "./use-local-pay";

interface LocalPanelProps {
  roles: LocalRole[];
  place: KeptPlace;
  sources: LocalSource[];
}

/** The figures of the reader's place, asked for when it is shown. */
export default function LocalPanel({ roles, place, sources }: LocalPanelProps) {
  const slugs = roles.map(({ slug }) => slug);
  const { pays, problem, again } = useLocalPay(slugs, place.code);
  if (pays) return <LocalFigures roles={roles} pays={pays} sources={sources} />;
  if (problem === "unknown")
    return (
      <p role="status">
        {place.title} is none of the places that pay is loaded for. Choose another.
      </p>
    );
  if (problem === "failed")
    return (
      <p role="status">
        The figures of {place.title} did not come.{" "}
        <button type="button" onClick={again} className="button-link">
          Ask again
        </button>
      </p>
    );
  return <p role="status">Asking for the figures of {place.title}…</p>;
}
