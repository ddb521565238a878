import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import type { Figure, Value } from "@/server/figures/figure";
import { formatAmount, formatPart, formatShare, formatValue, isPay } from "@/server/figures/format";
import { provenanceText } from "@/server/figures/provenance";
import type { Citation } from "@/server/sources/citations";
import { SourceMark } from "./source-mark";

/** One of a role's figures with its source mark; "-" with the reason where it is missing. */
export function FigureText({
  id,
  figure,
  citations,
}: {
  id: FigureId;
  figure: Figure;
  citations: Citation[];
}) {
  const mark = <FigureMark figure={figure} citations={citations} />;
  if (figure.state === "missing") return <span className="missing">-{mark}</span>;
  return (
    <>
      <ValueText value={figure.value} />
      {isHourly(figure.value) && CATALOGUE[id].unit === "usd-year" && " an hour"}
      {mark}
      <Beside value={figure.value} />
    </>
  );
}

/** What is said beside a name, a line each, below its source mark. */
function Beside({ value }: { value: Value }) {
  if (value.kind !== "named") return null;
  return value.beside?.map((text) => (
    <span key={text} className="block text-sm text-soft">
      {text}
    </span>
  ));
}

/** The source mark of a figure that is drawn rather than written. */
export function FigureMark({ figure, citations }: { figure: Figure; citations: Citation[] }) {
  const citation = citations.find(({ source }) => source.id === figure.sourceId);
  return (
    <SourceMark letter={citation?.letter ?? "?"} note={provenanceText(figure, citation?.source)} />
  );
}

/** Long values take a line for each part. */
function ValueText({ value }: { value: Value }) {
  const lines = linesOf(value);
  if (lines.length > 2)
    return (
      <ul className="inline-block align-top">
        {lines.map(({ label, text }) => (
          <li key={label}>
            {label} <span className="whitespace-nowrap">{text}</span>
          </li>
        ))}
      </ul>
    );
  if (value.kind === "named" && value.amount && isPay(value.amount))
    return (
      <>
        {value.name} <span className="text-soft">{payNote(value.amount)}</span>
      </>
    );
  return formatValue(value);
}

function linesOf(value: Value): { label: string; text: string }[] {
  if (value.kind === "shares")
    return value.parts.map((part) => ({ label: part.label, text: formatShare(part) }));
  if (value.kind === "amounts")
    return value.parts.map((part) => ({ label: part.label, text: formatPart(part) }));
  return [];
}

/** Where pay by the year is not published, that by the hour stands in its place and says so. */
const isHourly = (value: Value): boolean =>
  (value.kind === "amount" && value.unit === "usd-hour") ||
  (value.kind === "range" && value.low.unit === "usd-hour");

const payNote = (pay: NonNullable<Extract<Value, { kind: "named" }>["amount"]>) =>
  `(${formatAmount(pay)} ${pay.unit === "usd-hour" ? "an hour" : "a year"})`;
