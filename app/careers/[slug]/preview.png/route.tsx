import { payFootnote, payScale } from "@/app/_pictures/pay-line";
import { drawPicture } from "@/app/_pictures/picture";
import { RolePicture } from "@/app/_pictures/role-picture";
import { knownRole } from "../role";

export const revalidate = 3600;
export const generateStaticParams = () => [];

/** The picture of a role in a link preview. */
export async function GET(_: Request, { params }: RouteContext<"/careers/[slug]/preview.png">) {
  const role = await knownRole((await params).slug);
  const scale = payScale([role]);
  return drawPicture(<RolePicture role={role} scale={scale} />, payFootnote(scale));
}
