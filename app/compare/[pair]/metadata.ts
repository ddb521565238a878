import type { Metadata } from "next";
import { type Page, pageMetadata, previewOf } from "@/app/_lib/page-metadata";
import { pairAddress } from "@/server/compare/address";
import type { Comparison } from "@/server/compare/compare";
import { plainText } from "@/server/compare/wording/sentence";
import { payText } from "@/server/roles/wording";

/** What both orders of a pair tell search engines: the alphabetical one's address is that of both. */
export const pairMetadata = (comparison: Comparison, indexed: boolean): Metadata =>
  pageMetadata({ ...pairPage(comparison), indexed, previewed: true });

/** What previews of links to either are drawn of. */
export const pairPreview = (comparison: Comparison) => previewOf(pairPage(comparison));

function pairPage({ left, right, opening }: Comparison): Page {
  const path = pairAddress(left.slug, right.slug);
  return {
    title: `${left.title} or ${right.title}`,
    description: opening.sentences.map(plainText).join(" "),
    path,
    files: true,
    picture: { path: `${path}/preview.png`, alt: [left, right].map(payText).join(" ") },
  };
}
