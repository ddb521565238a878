import type { WrittenFigure } from "@/server/figures/written";
import type { Mark } from "@/server/sources/notes";
import { MarkOfFigure } from "./source-mark";

type More = Omit<WrittenFigure, "text">;

/**
 * A figure as it is written, with its source mark. A page's data holds dozens of them, and with names for
 * their parts it would hold those as often.
 */
export type MarkedFigure = [text: string, mark: Mark, more?: More];

/** One figure as text with its source mark; what is said beside a name takes a line each below. */
export function Written({ figure: [text, mark, more] }: { figure: MarkedFigure }) {
  const marked = <MarkOfFigure mark={mark} />;
  if (text === "-") return <span className="missing">-{marked}</span>;
  return (
    <>
      {more?.lines ? <Lines lines={more.lines} /> : text}
      {more?.soft && <span className="text-soft"> {more.soft}</span>}
      {marked}
      {more?.beside?.map((one) => (
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
