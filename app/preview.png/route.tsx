import { drawPicture } from "@/app/_pictures/picture";
import { SitePicture } from "@/app/_pictures/site-picture";

export const dynamic = "force-static";

/** The picture of every page that has none of its own. */
export const GET = () =>
  drawPicture(
    <SitePicture />,
    "Pay, outlook, education and people, with the source of every figure.",
  );
