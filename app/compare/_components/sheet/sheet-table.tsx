import type { SheetCell, SheetRow } from "@/server/compare/sheet";
import type { RoleLink } from "@/server/roles/profile";

interface SheetTableProps {
  left: RoleLink;
  right: RoleLink;
  rows: SheetRow[];
  notes: string[];
}

/** The sheet's figures, each with the letter of its source and the number of its note, which stand below. */
export function SheetTable({ left, right, rows, notes }: SheetTableProps) {
  return (
    <>
      <table className="sheet-figures">
        <caption className="sr-only">Figures of both</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <span className="side-left">{left.title}</span>
            </th>
            <th scope="col">
              <span className="side-right">{right.title}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells }) => (
            <tr key={id} data-figure={id}>
              <th scope="row">{label}</th>
              <Cell {...cells[0]} />
              <Cell {...cells[1]} />
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ol className="sheet-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function Cell({ text, letter, note }: SheetCell) {
  const mark = [letter, note].filter(Boolean).join(" ");
  return (
    <td>
      {text} {mark && <sup>{mark}</sup>}
    </td>
  );
}
