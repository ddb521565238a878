import { xmlResponse } from "@/app/_lib/xml-response";
import { anyOpenJob, JOBS_SHARD } from "@/server/site/job-sitemap";
import { currentSitemaps, type Page } from "@/server/site/sitemap";
import { sitemapIndexXml } from "@/server/site/sitemap-xml";

/** A build knows neither the site's address nor its data. */
export const dynamic = "force-dynamic";

/** The index of all sitemaps; that of open postings, where there are any, changes by itself. */
export async function GET() {
  const [{ changed, shards }, withJobs] = await Promise.all([currentSitemaps(), anyOpenJob()]);
  const jobs: [string, Page[]][] = withJobs ? [[JOBS_SHARD, []]] : [];
  return xmlResponse(sitemapIndexXml({ changed, shards: new Map([...shards, ...jobs]) }));
}
