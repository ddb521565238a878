import type { BreadcrumbList, WebSite, WithContext } from "schema-dts";
import { absolute, SITE_NAME } from "./address";

/** A place on the way from the home page to a page. */
export interface Crumb {
  name: string;
  path: string;
}

/** Where roles and comparisons are looked up. */
export const CAREERS: Crumb = { name: "Careers", path: "/careers" };
export const COMPARISONS: Crumb = { name: "Compare", path: "/compare" };

/**
 * The way to a page as schema.org has it; the home page, where every way begins, goes without saying.
 * @param site the address under which people reach the site
 */
export const breadcrumbData = (crumbs: Crumb[], site: string): WithContext<BreadcrumbList> => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: [{ name: SITE_NAME, path: "/" }, ...crumbs].map(({ name, path }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: { "@id": site + path },
  })),
});

/** The site with its search, whose address holds what somebody looks for. */
export const websiteData = (): WithContext<WebSite> => ({
  "@context": "https://schema.org",
  "@type": "WebSite",
  name: SITE_NAME,
  url: absolute("/"),
  potentialAction: {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absolute("/search")}?q={search_term_string}`,
    },
    // schema.org's annotation of an action's input, which its vocabulary does not list as a property.
    ...{ "query-input": "required name=search_term_string" },
  },
});

/** Data as a script element may hold them: no "<", with which a text could end the element. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
