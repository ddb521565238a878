import type { Figure, Provenance } from "./figure";
import { grouped } from "./format";

interface Publication {
  title: string;
  vintage: string;
}

/** A publication by its title and vintage, as a sentence. */
export const publicationText = ({ title, vintage }: Publication): string => `${title}, ${vintage}.`;

/** What a reader is told of a figure in one step: publication, vintage, of whom, how sure, or why not. */
export function provenanceText(figure: Figure, publication: Publication | undefined): string {
  const origin = publication && publicationText(publication);
  const parts =
    figure.state === "missing"
      ? [figure.reason, origin, scopeText(figure)]
      : [origin, detailText(figure)];
  return parts.filter(Boolean).join(" ");
}

/** The same of a figure that is known, without its publication; "" where there is no more to say. */
export const detailText = (figure: Provenance): string =>
  [scopeText(figure), figure.note, countText(figure), errorText(figure)].filter(Boolean).join(" ");

const scopeText = ({ of }: Partial<Provenance>) => (of ? `The figure is of ${of}.` : "");

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
