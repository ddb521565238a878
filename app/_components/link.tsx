"use client";

// biome-ignore lint/style/noRestrictedImports: this is what others take in its place
import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the site. Nothing is fetched before somebody follows it: each page has links to a dozen
 * others, which Next would ask the server for whether or not they are ever opened. As a server component
 * it would repeat that in a page's data with each link.
 */
export const Link = (props: Omit<ComponentProps<typeof NextLink>, "prefetch">) => (
  <NextLink {...props} prefetch={false} />
);
