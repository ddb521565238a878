import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { absolute } from "@/server/site/address";

/**
 * Crawlers may see every page: those that are not to be indexed say so themselves, which they can only
 * where they may be read. Procedures are for programs.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/api/" },
    sitemap: absolute("/sitemap.xml"),
  };
}
