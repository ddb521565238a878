import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Release } from "@/server/releases/releases";
import { SITE_NAME } from "@/server/site/address";
import type { Source } from "@/server/sources/sources";

/** A page that somebody cites. */
export interface CitedPage {
  title: string;
  /** the whole address */
  url: string;
  /** what tells it from our other pages: "careers-lawyers" */
  id: string;
  release: Pick<Release, "name" | "date">;
}

/** A page's citation in the formats of programs that keep them. */
export interface CitationFiles {
  bibtex: string;
  ris: string;
  /** CSL-JSON */
  csl: string;
}

/** A page in one line: "Rolewise (2026-11-25). Lawyers. Data release 2026.11.5. https://…". */
export const citationText = ({ title, url, release }: CitedPage): string =>
  `${SITE_NAME} (${release.date}). ${title}. Data release ${release.name}. ${url}`;

/** The page as BibTeX, RIS and CSL-JSON. */
export function citationFiles({ title, url, id, release }: CitedPage): CitationFiles {
  const [year, month, day] = release.date.split("-").map(Number);
  const cite = new Cite([
    {
      id: `${SITE_NAME.toLowerCase()}-${id}`,
      type: "webpage",
      title,
      author: [{ literal: SITE_NAME }],
      "container-title": SITE_NAME,
      version: release.name,
      note: `Data release ${release.name}`,
      issued: { "date-parts": [[year, month, day]] },
      URL: url,
    },
  ]);
  return {
    bibtex: cite.format("bibtex").trim(),
    ris: unbroken(cite.format("ris")).trim(),
    csl: cite.format("data").trim(),
  };
}

/** The library breaks a value after 70 characters, and an address with it: programs take it for two. */
const unbroken = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, "");

/** The publication that a figure is from: "U.S. Bureau of Labor Statistics: Employment Projections, 2024–2034". */
export const sourceText = ({ publisher, title, vintage }: Source): string =>
  `${publisher}: ${title}, ${vintage}`;
