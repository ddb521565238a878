import type { Metadata } from "next";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { pairAddress } from "@/server/compare/address";
import type { Comparison } from "@/server/compare/compare";
import { plainText } from "@/server/compare/wording/sentence";
import { payText } from "@/server/roles/wording";

/** What both orders of a pair tell search engines: the alphabetical one's address is that of both. */
export function pairMetadata({ left, right, opening }: Comparison, indexed: boolean): Metadata {
  const path = pairAddress(left.slug, right.slug);
  return pageMetadata({
    title: `${left.title} or ${right.title}`,
    description: opening.sentences.map(plainText).join(" "),
    path,
    files: true,
    picture: { path: `${path}/preview.png`, alt: [left, right].map(payText).join(" ") },
    indexed,
  });
}
