import type { Metadata } from "next";
import { PICTURE_SIZE } from "@/app/_pictures/size";
import { absolute, SITE_NAME } from "@/server/site/address";

export interface Page {
  title: string;
  description: string;
  /** the page's one address, from the slash on */
  path: string;
  /** the picture of a link preview; the site's own where the page has none */
  picture?: Picture;
  /** whether the figures can be had as files at the page's address with .csv and .json */
  files?: boolean;
  /** whether search engines are to keep the page; they may follow its links in any case */
  indexed?: boolean;
  /** whether the page itself holds what previews are drawn of (`PreviewMeta`) */
  previewed?: boolean;
}

interface Picture {
  path: string;
  alt: string;
}

/** What the site as a whole says of itself. */
export const HOME = {
  title: `${SITE_NAME}: compare two lines of work`,
  description:
    "Pay, outlook, education and people of any two occupations in the United States, side by side, with the source of every figure.",
};

const SITE_PICTURE: Picture = { path: "/preview.png", alt: HOME.title };

/** What a page tells search engines and those who draw previews of links to it. */
export function pageMetadata({
  title,
  description,
  path,
  picture = SITE_PICTURE,
  files = false,
  indexed = true,
  previewed = false,
}: Page): Metadata {
  return {
    title,
    description,
    alternates: {
      canonical: path,
      ...(files && {
        types: { "text/csv": `${path}.csv`, "application/json": `${path}.json` },
      }),
    },
    ...(!previewed && {
      openGraph: {
        title,
        description,
        url: path,
        siteName: SITE_NAME,
        type: "website",
        locale: "en_US",
        images: { url: picture.path, alt: picture.alt, type: "image/png", ...PICTURE_SIZE },
      },
      twitter: { card: "summary_large_image" },
    }),
    ...(!indexed && { robots: { index: false, follow: true } }),
  };
}

/** The same for `PreviewMeta`. */
export const previewOf = ({ title, path, picture = SITE_PICTURE }: Page) => ({
  title,
  url: absolute(path),
  picture: absolute(picture.path),
  alt: picture.alt,
});

/**
 * Of a page that says that there is none at this address, or none any more. The App Router gives a page that is rendered
 * no status but 200, and one that calls notFound() no HTML without a script: so the page says its status
 * in its head, and our server sends it (server/http/page-status.ts).
 */
export const unknownMetadata = (title: string, status: 404 | 410 = 404): Metadata => ({
  title,
  robots: { index: false },
  other: { status: String(status) },
});
