import type { Figure, Provenance } from "./figure";
import { grouped } from "./format";

interface Publication {
  title: string;
  vintage: string;
}

/** What a reader is told of a figure in one step: publication, vintage, of whom, how sure, or why not. */
export function provenanceText(figure: Figure, publication: Publication | undefined): string {
  const origin = publication && `${publication.title}, ${publication.vintage}.`;
  const scope = figure.of && `The figure is of ${figure.of}.`;
  const parts =
    figure.state === "missing"
      ? [figure.reason, origin, scope]
      : [origin, scope, figure.note, countText(figure), errorText(figure)];
  return parts.filter(Boolean).join(" ");
}

/** An estimate of how many do the work is no sample, and is never called one. */
function countText({ employment, asked }: Provenance): string {
  if (employment !== undefined) return `Estimated employment: ${grouped(employment)}.`;
  if (asked === undefined) return "";
  return `It rests on the answers of ${grouped(asked)} ${asked === 1 ? "person" : "people"}.`;
}

function errorText({ rse, standardError }: Provenance): string {
  if (rse !== undefined) return `Relative standard error ${rse}%.`;
  return standardError === undefined ? "" : `Standard error ${standardError} percentage points.`;
}
