import { LazyPlaceBox } from "@/app/_components/lazy-place-box";
import type { NumberField, ReadAssumptions } from "@/server/moves/assumptions";
import { studyHint } from "@/server/moves/hints";
import type { Earnings, Move } from "@/server/moves/move";
import type { MovePlaces } from "@/server/moves/place";
import { dollarsText } from "@/server/moves/wording";
import { AssumptionField, Labelled } from "./assumption-field";

interface AssumptionsFormProps {
  move: Move;
  fields: ReadAssumptions["fields"];
  place: MovePlaces;
  earnings: Earnings;
  action: string;
}

/** What the sums assume, to be changed: a plain form, whose address can be kept and sent on. */
export function AssumptionsForm({ move, fields, place, earnings, action }: AssumptionsFormProps) {
  const { from, to } = move;
  const pay = "pay" in earnings ? earnings.pay : null;
  const field = (name: NumberField, label: string, hint: string) => (
    <AssumptionField name={name} label={label} hint={hint} typed={fields[name]} />
  );
  return (
    <form action={`${action}#earnings`} className="mt-6 border-y border-rule py-4">
      <h3>What is assumed</h3>
      <input type="hidden" name="from" value={from.slug} />
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Labelled
          name="area"
          label="State or area"
          hint="Empty: the whole country."
          error={place.error}
        >
          {(described) => (
            <div className="mt-1">
              <LazyPlaceBox id="area" name="area" defaultValue={place.text} {...described} />
            </div>
          )}
        </Labelled>
        {field("pay", "What you earn now, dollars a year", `Empty: the median of ${from.title}.`)}
        {field("out", "Years out of work before", studyHint(move))}
        {field(
          "tuition",
          "Tuition, dollars for each of these years",
          "None of our sources states it: 0 until you know yours.",
        )}
        {field(
          "ramp",
          "Years in the new work until the median",
          `Pay rises evenly${pay ? ` from ${dollarsText(pay.starts)} to ${dollarsText(pay.median)}` : ""}. None of our sources states how long that takes.`,
        )}
        {field(
          "stay",
          `Yearly growth of pay if you stay, percent`,
          "0 leaves pay in dollars of the survey: it keeps up with prices, no more.",
        )}
        {field(
          "grow",
          `Yearly growth of pay in ${to.title}, percent`,
          "The same for the new work.",
        )}
      </div>
      <p className="mt-4 flex items-center gap-4">
        <button type="submit" className="button">
          Add up
        </button>
        <a href={`${action}?from=${from.slug}`} className="py-2 text-sm">
          Start over
        </a>
      </p>
    </form>
  );
}
