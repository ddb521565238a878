import type { OutlookSide } from "./side";

/** What is said of each role, under its name where there are two. */
export function SaidOfEach({
  sides,
  textOf,
}: {
  sides: OutlookSide[];
  textOf: (role: OutlookSide["role"]) => string;
}) {
  const said = sides.flatMap((one) => {
    const text = textOf(one.role);
    return text ? [{ ...one, text }] : [];
  });
  return (
    <div className="mt-3 grid gap-x-10 gap-y-3 md:grid-cols-2">
      {said.map(({ side, role, text }) => (
        <div key={side} className={sides.length === 1 ? "md:col-span-2 max-w-3xl" : ""}>
          {sides.length > 1 && (
            <h3>
              <span className={`side-${side}`}>{role.title}</span>
            </h3>
          )}
          <p>{text}</p>
        </div>
      ))}
    </div>
  );
}
