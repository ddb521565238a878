import { notFound } from "next/navigation";
import { allowAny } from "@/app/_lib/open-response";
import { pictureAnswer } from "@/app/_pictures/charts/answer";
import { rangesPlot } from "@/app/_pictures/charts/ranges";
import { yearsPlot } from "@/app/_pictures/charts/years";
import { roleAddress } from "@/server/roles/address";
import { roleAt } from "../../role";

/** A chart of a role as SVG or PNG. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/careers/[slug]/pictures/[file]">,
): Promise<Response> {
  const { slug, file } = await params;
  const role = await roleAt(slug, `/pictures/${file}`);
  if (!role) notFound();
  const plots = { ranges: () => rangesPlot([role]), years: () => yearsPlot([role]) };
  return pictureAnswer(request, file, plots, { name: role.title, path: roleAddress(role.slug) });
}

export { allowAny as OPTIONS };
