import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { orAway } from "@/app/_lib/or-away";
import { xmlResponse } from "@/app/_lib/xml-response";
import { findJobPages, JOBS_SHARD } from "@/server/site/job-sitemap";
import { currentSitemaps, type Page } from "@/server/site/sitemap";
import { sitemapXml } from "@/server/site/sitemap-xml";

export const dynamic = "force-dynamic";

/** One of the sitemaps that the index names. */
export const GET = (request: NextRequest, { params }: RouteContext<"/sitemaps/[shard]">) =>
  orAway(request, async () => sitemap((await params).shard));

async function sitemap(shard: string): Promise<Response> {
  const pages = shard === JOBS_SHARD ? await findJobPages() : await knownPages(shard);
  return pages ? xmlResponse(sitemapXml(pages)) : notFound();
}

const knownPages = async (shard: string): Promise<Page[] | undefined> =>
  (await currentSitemaps()).shards.get(shard);
