import { notFound } from "next/navigation";
import { xmlResponse } from "@/app/_lib/xml-response";
import { currentSitemaps } from "@/server/site/sitemap";
import { sitemapXml } from "@/server/site/sitemap-xml";

export const dynamic = "force-dynamic";

/** One of the sitemaps that the index names. */
export async function GET(_: Request, { params }: RouteContext<"/sitemaps/[shard]">) {
  const { shards } = await currentSitemaps();
  const pages = shards.get((await params).shard);
  return pages ? xmlResponse(sitemapXml(pages)) : notFound();
}
