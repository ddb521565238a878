import { localRows } from "@/server/places/local-wording";
import type { LocalPay } from "@/server/places/place";

const NONE: Pick<LocalPay, "local" | "nation"> = { local: null, nation: null };

/** Two roles in the place, the whole country's below each figure. ARIA roles as in the page's tables. */
export function PairTable({
  roles,
  pays,
}: {
  roles: { slug: string; title: string }[];
  pays: (LocalPay | null)[];
}) {
  const [left, right] = pays.map((pay) => localRows(pay ?? NONE));
  if (!left || !right) return null;
  return (
    <table role="table" className="compared">
      <caption className="sr-only">Pay of both in the place and in the whole country</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Figure
          </th>
          {roles.map(({ slug, title }, at) => (
            <th key={slug} role="columnheader" scope="col">
              <span className={at === 0 ? "side-left" : "side-right"}>{title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {left.map(({ label }, row) => (
          <tr key={label} role="row">
            <th role="rowheader" scope="row">
              {label}
            </th>
            {[left, right].map((rows, at) => (
              <td key={roles[at]?.slug} role="cell">
                {rows[row]?.local}
                {rows[row]?.nation && (
                  <span className="block text-sm text-soft">country: {rows[row]?.nation}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
