import { localRows } from "@/server/places/local-wording";
import type { LocalPay } from "@/server/places/place";

/** One role: the place beside the whole country. */
export function PlaceTable({ pay }: { pay: LocalPay | null | undefined }) {
  if (!pay) return null;
  const place = (pay.local ?? pay.place).title;
  return (
    <table className="mt-3 w-full text-sm md:text-base">
      <caption className="sr-only">Pay in {place} and in the whole country</caption>
      <thead>
        <tr className="border-b border-ink align-bottom">
          <th scope="col" className="py-1.5 text-left font-normal text-soft">
            Figure
          </th>
          {[place, "Whole country"].map((heading) => (
            <th key={heading} scope="col" className="w-1/3 py-1.5 pl-3 text-right">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {localRows(pay).map(({ label, local, nation }) => (
          <tr key={label} className="border-b border-rule align-baseline">
            <th scope="row" className="py-1.5 text-left font-normal text-soft">
              {label}
            </th>
            <td className="py-1.5 pl-3 text-right">{local}</td>
            <td className="py-1.5 pl-3 text-right text-soft">{nation ?? "1"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
