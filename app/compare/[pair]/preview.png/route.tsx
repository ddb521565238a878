import { PairPicture } from "@/app/_pictures/pair-picture";
import { payFootnote, payScale } from "@/app/_pictures/pay-line";
import { drawPicture } from "@/app/_pictures/picture";
import { knownComparison } from "../pair";

export const revalidate = 3600;
export const generateStaticParams = () => [];

/** The picture of a pair in a link preview. */
export async function GET(_: Request, { params }: RouteContext<"/compare/[pair]/preview.png">) {
  const { left, right } = await knownComparison((await params).pair);
  const scale = payScale([left, right]);
  return drawPicture(<PairPicture left={left} right={right} scale={scale} />, payFootnote(scale));
}
