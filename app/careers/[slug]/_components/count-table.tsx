import { grouped } from "@/server/figures/format";

/** A name with its count and a word more on it. */
interface CountRow {
  name: string;
  count: number;
  more: string;
}

/** A short table of names, most counted first. */
export function CountTable({
  caption,
  headings: [name, count, more],
  rows,
}: {
  caption: string;
  headings: [name: string, count: string, more: string];
  rows: CountRow[];
}) {
  return (
    <table className="mt-4 w-full self-start text-sm">
      <caption className="text-left font-semibold">{caption}</caption>
      <thead>
        <tr className="border-b border-ink text-left">
          <th scope="col" className="py-1.5">
            {name}
          </th>
          <th scope="col" className="py-1.5 text-right">
            {count}
          </th>
          <th scope="col" className="py-1.5 pl-4">
            {more}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // Two institutions can have the same name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change their order
          <tr key={at} className="border-b border-rule align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              {row.name}
            </th>
            <td className="py-1.5 text-right">{grouped(row.count)}</td>
            <td className="py-1.5 pl-4 text-soft">{row.more}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
