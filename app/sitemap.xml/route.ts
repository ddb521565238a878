import { xmlResponse } from "@/app/_lib/xml-response";
import { anyOpenJob, JOBS_SHARD } from "@/server/site/job-sitemap";
import { currentSitemaps, type Page } from "@/server/site/sitemap";
import { sitemapIndexXml } from "@/server/site/sitemap-xml";

/** A build knows neither the site's address nor its data. */
export const dynamic = "force-dynamic";

/**
 * The index of all sitemaps; that of open postings, where there are any, changes by itself. Where that
 * cannot be read just now the index names it all the same: it is kept for an hour.
 */
export async function GET() {
  const [{ changed, shards }, withJobs] = await Promise.all([currentSitemaps(), anyOpenJob()]);
  const jobs: [string, Page[]][] = withJobs === false ? [] : [[JOBS_SHARD, []]];
  return xmlResponse(sitemapIndexXml({ changed, shards: new Map([...shards, ...jobs]) }));
}
