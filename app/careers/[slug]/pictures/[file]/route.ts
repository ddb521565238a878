import { notFound } from "next/navigation";
import { allowAny } from "@/app/_lib/open-response";
import { pictureAnswer } from "@/app/_pictures/charts/answer";
import { rolePlots } from "@/app/_pictures/charts/plots";
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
  return pictureAnswer(request, file, rolePlots(role), {
    name: role.title,
    path: roleAddress(role.slug),
  });
}

export { allowAny as OPTIONS };
