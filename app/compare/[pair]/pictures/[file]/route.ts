import { notFound } from "next/navigation";
import { allowAny } from "@/app/_lib/open-response";
import { pictureAnswer } from "@/app/_pictures/charts/answer";
import { pairPlots } from "@/app/_pictures/charts/plots";
import { pairAddress } from "@/server/compare/address";
import { comparisonAt } from "../../pair";

/** A chart of a comparison as SVG or PNG. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/compare/[pair]/pictures/[file]">,
): Promise<Response> {
  const { pair, file } = await params;
  const comparison = await comparisonAt(pair, false, `/pictures/${file}`);
  if ("unknown" in comparison) notFound();
  const { left, right } = comparison;
  return pictureAnswer(request, file, pairPlots(comparison), {
    name: `${left.title} or ${right.title}`,
    path: pairAddress(left.slug, right.slug),
  });
}

export { allowAny as OPTIONS };
