import type { RoleProfile } from "@/server/roles/profile";
import { PayChart, type PayRow } from "./pay-chart";

type Drawable = Pick<RoleProfile, "title" | "figures">;

interface PairPayChartProps {
  left: Drawable;
  right: Drawable;
  source?: string;
}

/** The pay of two roles on one scale, each in the colour of its side. */
export function PairPayChart({ left, right, source }: PairPayChartProps) {
  return <PayChart rows={[rowOf(left, "left"), rowOf(right, "right")]} source={source} />;
}

const rowOf = ({ title, figures }: Drawable, tone: PayRow["tone"]): PayRow => ({
  label: title,
  tone,
  range: figures["salary.range"],
  mean: figures["salary.yearly"],
});
