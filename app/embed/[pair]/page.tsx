import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { unknownMetadata } from "@/app/_lib/page-metadata";
import { embedAddress, pairAddress, pairName, parsePair } from "@/server/compare/address";
import { compareBySlug } from "@/server/compare/compare";
import { EmbeddedPair } from "../_components/embedded-pair";

export const revalidate = 3600;
export const generateStaticParams = () => [];

const UNKNOWN = "This comparison is not known here";

const comparisonOf = cache(compareBySlug);

/** The comparison that the address names, or null; another order or case leads to its one address. */
async function embeddedAt(pair: string) {
  const [left, right] = parsePair(pair) ?? [];
  if (!left || !right || left === right) return null;
  if (pair !== pairName(left, right)) permanentRedirect(embedAddress(left, right));
  const comparison = await comparisonOf(left, right);
  return "unknown" in comparison ? null : comparison;
}

export async function generateMetadata({ params }: PageProps<"/embed/[pair]">): Promise<Metadata> {
  const comparison = await embeddedAt((await params).pair);
  if (!comparison) return unknownMetadata(UNKNOWN);
  const { left, right } = comparison;
  return {
    title: `${left.title} or ${right.title}`,
    alternates: { canonical: pairAddress(left.slug, right.slug) },
    robots: { index: false },
  };
}

/** A comparison in a frame on another site: no script of it is sent (server/http/framed.ts). */
export default async function EmbedPage({ params }: PageProps<"/embed/[pair]">) {
  const comparison = await embeddedAt((await params).pair);
  if (comparison) return <EmbeddedPair comparison={comparison} />;
  return (
    <article className="embed">
      <h1>{UNKNOWN}</h1>
      <p className="mt-2">
        <a href="/compare" target="_blank" rel="noopener">
          Look both roles up by another name
        </a>
      </p>
    </article>
  );
}
