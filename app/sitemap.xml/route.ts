import { xmlResponse } from "@/app/_lib/xml-response";
import { currentSitemaps } from "@/server/site/sitemap";
import { sitemapIndexXml } from "@/server/site/sitemap-xml";

/** A build knows neither the site's address nor its data. */
export const dynamic = "force-dynamic";

/** The index of all sitemaps. */
export const GET = async () => xmlResponse(sitemapIndexXml(await currentSitemaps()));
