import { formatWage } from "@/server/figures/format";
import type { StatedPay } from "@/server/jobs/posting";
import { type PublishedPay, payInUnit } from "@/server/jobs/standing";

const HEIGHT = 20;

interface PayMarkProps {
  pay: StatedPay;
  published: PublishedPay;
  /** what is drawn in other marks that are to have the same scale */
  beside?: PublishedPay[];
}

/**
 * A posting's pay, a line in ink, over the published range of the work: a bar from the 10th to the 90th
 * percentile with the median across it, from zero. Nothing where the two cannot be on one scale.
 */
export function PayMark({ pay, published, beside = [] }: PayMarkProps) {
  const ends = payInUnit(pay, published.unit);
  const [p10, p50, p90] = [10, 50, 90].map(
    (percent) => published.percentiles.find((one) => one.percent === percent)?.amount,
  );
  const [least, most] = [ends?.min ?? ends?.max, ends?.max ?? ends?.min];
  if (least == null || most == null || p10 === undefined || p90 === undefined) return null;
  const others = beside.filter(({ unit }) => unit === published.unit);
  const all = [published, ...others].flatMap(({ percentiles }) => percentiles);
  const highest = Math.max(most, ...all.map(({ amount }) => amount)) * 1.02;
  const at = (amount: number) => `${((amount / highest) * 100).toFixed(2)}%`;
  const wage = (amount: number) => formatWage(Math.round(amount), published.unit);
  return (
    <svg
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={`${wage(least)}${most === least ? "" : ` to ${wage(most)}`} on a range of ${wage(p10)} to ${wage(p90)}`}
    >
      <line x1="0" x2="100%" y1={15} y2={15} className="stroke-rule" />
      <rect x={at(p10)} y={11} width={at(p90 - p10)} height={8} rx={1} className="fill-first" />
      {p50 !== undefined && (
        <line x1={at(p50)} x2={at(p50)} y1={9} y2={20} strokeWidth={3} className="stroke-paper" />
      )}
      <line x1={at(least)} x2={at(most)} y1={4} y2={4} strokeWidth={4} className="stroke-ink" />
      {[least, most].map((amount, end) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: two ends, always in this order
          key={end}
          x1={at(amount)}
          x2={at(amount)}
          y1={1}
          y2={8}
          strokeWidth={3}
          className="stroke-ink"
        />
      ))}
    </svg>
  );
}
