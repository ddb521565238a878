import { SourceMarks } from "@/app/_components/source-marks";
import { PartLinks } from "@/app/compare/_components/part-links";
import { type DifferenceRow, tallyOf } from "@/server/places/differences";
import { payUnit } from "@/server/places/pay-rows";
import type { PlacesPay } from "@/server/places/place";
import { tallySentence } from "@/server/places/wording";
import type { RoleLink } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";

/** A role and what it earns in every place. */
export interface PaidRole {
  role: RoleLink;
  pay: PlacesPay;
}

interface PairPayHeadProps {
  left: PaidRole;
  right: PaidRole;
  rows: DifferenceRow[];
  citations: Citation[];
}

/** In how many places whose median is higher, or why that cannot be said. */
export function PairPayHead({ left, right, rows, citations }: PairPayHeadProps) {
  const [a, b] = [left.role, right.role];
  return (
    <>
      <h1>
        <span className="side-left">{a.title}</span> or{" "}
        <span className="side-right">{b.title}</span>: pay in the same places
      </h1>
      <p className="mt-5 max-w-3xl text-lg">
        {answerOf({ left, right, rows }).join(" ")}
        <SourceMarks citations={citations} />
      </p>
      {[left, right]
        .filter(({ pay }) => pay.isWider)
        .map(({ role, pay }) => (
          <p key={role.slug} className="mt-3 max-w-3xl text-sm text-soft">
            Wages of {role.title} are published for {pay.title}, the occupation that holds this
            work.
          </p>
        ))}
      <PartLinks left={a} right={b} own="/pay" />
    </>
  );
}

function answerOf({ left, right, rows }: Omit<PairPayHeadProps, "citations">): string[] {
  if (left.pay.code === right.pay.code)
    return [
      `Wages of both are published together, for ${left.pay.title}: in each place they are the same figures.`,
    ];
  if (payUnit(left.pay) !== payUnit(right.pay))
    return [
      "Pay of one is published by the hour, of the other by the year; we do not turn one into the other, for hours differ.",
    ];
  const titles = { left: left.role.title, right: right.role.title };
  const states = rows.filter(({ kind }) => kind === "state");
  const areas = rows.filter(({ kind }) => kind === "metropolitan" || kind === "nonmetropolitan");
  return [
    tallySentence(tallyOf(states), titles, "states"),
    tallySentence(tallyOf(areas), titles, "metropolitan and nonmetropolitan areas"),
  ];
}
