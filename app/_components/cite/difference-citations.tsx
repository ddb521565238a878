import type { CitedDifference } from "@/server/cite/difference";
import type { Amount } from "@/server/figures/figure";
import { formatAmount, grouped } from "@/server/figures/format";
import { Z90 } from "@/server/figures/z90";

/** Differences of two roles as a table, each with its error where one is published. */
export function DifferenceCitations({
  left,
  right,
  differences,
}: {
  left: string;
  right: string;
  differences: CitedDifference[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section tabIndex={0} aria-label="Differences" className="mt-4 overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">
          A: {left}, B: {right}
        </caption>
        <thead>
          <tr className="border-b border-ink text-left">
            {["Figure", "A", "B", "A less B", "Standard error", "90% margin"].map((heading, at) => (
              <th key={heading} scope="col" className={at === 0 ? "py-2" : "py-2 pl-4 text-right"}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <DifferenceRow key={one.id} {...one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DifferenceRow({ id, label, left, right, difference, error }: CitedDifference) {
  const { unit } = left.value;
  const cells = [
    formatAmount(left.value),
    formatAmount(right.value),
    signed(difference, unit),
    error ? plain(error.standardError, unit) : "none published",
    error ? `±${plain(error.margin, unit)}` : "-",
  ];
  return (
    <tr id={`difference-${id}`} className="border-b border-rule">
      <th scope="row" className="py-2 text-left font-normal">
        <a href={`#difference-${id}`}>{label}</a>
      </th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
        <td key={at} className="py-2 pl-4 text-right whitespace-nowrap tabular-nums">
          {cell}
        </td>
      ))}
    </tr>
  );
}

const PERCENT: Amount["unit"][] = ["percent", "percent-change"];

/** An error or a difference of shares counts percentage points. */
const plain = (value: number, unit: Amount["unit"]): string =>
  PERCENT.includes(unit)
    ? `${grouped(value, 1)} points`
    : formatAmount({ kind: "amount", amount: value, unit });

const signed = (value: number, unit: Amount["unit"]): string =>
  `${value < 0 ? "-" : "+"}${plain(Math.abs(value), unit)}`;

/** How the numbers of the table are had, with the first that has an error worked out. */
export function DifferenceFormula({ differences }: { differences: CitedDifference[] }) {
  const worked = differences.find(({ error }) => error);
  return (
    <>
      <p className="mt-2 max-w-3xl">
        Both are estimates of one publication, which we take to be independent. The standard error
        of their difference is then the root of the sum of the squares of theirs, √(a² + b²); {Z90}{" "}
        times that is the 90% margin. Figures of a wider group or of different publications are left
        out.
      </p>
      {worked?.error && (
        <p className="mt-2 max-w-3xl">
          {worked.label}: √({plain(worked.error.left, worked.left.value.unit)}² +{" "}
          {plain(worked.error.right, worked.left.value.unit)}²) ={" "}
          {plain(worked.error.standardError, worked.left.value.unit)}; {Z90} × that is{" "}
          {plain(worked.error.margin, worked.left.value.unit)}. The difference is{" "}
          {signed(worked.difference, worked.left.value.unit)} ±
          {plain(worked.error.margin, worked.left.value.unit)}.
        </p>
      )}
    </>
  );
}
