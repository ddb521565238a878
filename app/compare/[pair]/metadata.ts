import type { Metadata } from "next";
import { type Page, pageMetadata, previewOf } from "@/app/_lib/page-metadata";
import { UNKNOWN_PAIR } from "@/app/compare/_components/unknown-pair";
import { pairAddress } from "@/server/compare/address";
import type { Comparison, UnknownRoles } from "@/server/compare/compare";
import { plainText } from "@/server/compare/wording/sentence";
import type { RoleLink } from "@/server/roles/profile";
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

interface PairPart {
  /** what follows the pair's address in that of the page */
  path: string;
  /** what the page is about, behind the names of the roles */
  about: string;
  description: (left: string, right: string) => string;
}

/** What a part of a comparison tells: search engines need not keep it of half a million pairs. */
export function pairPartMetadata(
  pair: { left: RoleLink; right: RoleLink } | UnknownRoles,
  { path: part, about, description }: PairPart,
): Metadata {
  if ("unknown" in pair) return UNKNOWN_PAIR;
  const { left, right } = pair;
  const path = pairAddress(left.slug, right.slug);
  const title = `${left.title} or ${right.title}: ${about}`;
  return pageMetadata({
    title,
    description: description(left.title, right.title),
    path: path + part,
    picture: { path: `${path}/preview.png`, alt: title },
    indexed: false,
  });
}
