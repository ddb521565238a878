"use client";

import { PICTURE_SIZE } from "@/app/_pictures/size";
import { SITE_NAME } from "@/server/site/address";

interface PreviewMetaProps {
  title: string;
  /** whole addresses: of the page, and of the picture */
  url: string;
  picture: string;
  alt: string;
}

/**
 * What a page tells those who draw previews of links to it, each thing once: they take the page's own
 * description, and who knows only other names for the rest reads these. React takes it into the head. Next's own metadata say it all twice, and once more in
 * the page's data.
 */
export const PreviewMeta = ({ title, url, picture, alt }: PreviewMetaProps) => (
  <>
    <meta property="og:title" content={title} />
    <meta property="og:url" content={url} />
    <meta property="og:site_name" content={SITE_NAME} />
    <meta property="og:type" content="website" />
    <meta property="og:locale" content="en_US" />
    <meta property="og:image" content={picture} />
    <meta property="og:image:alt" content={alt} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
    <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
    <meta name="twitter:card" content="summary_large_image" />
    <meta name="twitter:image" content={picture} />
  </>
);
