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
      : [origin, scope, figure.note, sampleText(figure), errorText(figure)];
  return parts.filter(Boolean).join(" ");
}

const sampleText = ({ sample }: Provenance) =>
  sample === undefined ? "" : `It rests on ${grouped(sample)} workers or answers.`;

const errorText = ({ rse }: Provenance) =>
  rse === undefined ? "" : `Relative standard error ${rse}%.`;
