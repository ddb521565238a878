import type { WrittenFigure } from "@/server/figures/written";
import type { Mark } from "@/server/sources/notes";
import { MarkOfFigure } from "./source-mark";

/** A figure with its source mark, in nothing but texts. */
export interface MarkedFigure extends WrittenFigure {
  mark: Mark;
}

/** One figure as text with its source mark; what is said beside a name takes a line each below. */
export function Written({ text, soft, lines, beside, mark }: MarkedFigure) {
  const marked = <MarkOfFigure mark={mark} />;
  if (text === "-") return <span className="missing">-{marked}</span>;
  return (
    <>
      {lines ? <Lines lines={lines} /> : text}
      {soft && <span className="text-soft"> {soft}</span>}
      {marked}
      {beside?.map((one) => (
        <span key={one} className="beside">
          {one}
        </span>
      ))}
    </>
  );
}

const Lines = ({ lines }: { lines: [label: string, text: string][] }) => (
  <ul className="lines">
    {lines.map(([label, text]) => (
      <li key={label}>
        {`${label} `}
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
