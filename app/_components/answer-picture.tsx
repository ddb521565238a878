import type { Comparison } from "@/server/compare/compare";
import { PairPayChart } from "./pair-pay-chart";
import { PayOverlap } from "./pay-overlap";

interface AnswerPictureProps extends Pick<Comparison, "left" | "right" | "outEarning"> {
  source?: string;
}

/** The picture of who earns more: how the pay of both spreads, or what there is of it where that is not published. */
export function AnswerPicture({ left, right, outEarning, source }: AnswerPictureProps) {
  if (outEarning.kind === "untold")
    return <PairPayChart left={left} right={right} source={source} />;
  const titles = { left: left.title, right: right.title };
  return <PayOverlap spreads={outEarning} titles={titles} source={source} />;
}
