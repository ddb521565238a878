import { publicationText } from "@/server/figures/provenance";
import type { Release } from "@/server/releases/releases";
import { SITE_NAME } from "@/server/site/address";
import type { Citation } from "@/server/sources/citations";

interface SheetSourcesProps {
  citations: Citation[];
  /** the whole address of the comparison */
  address: string;
  release: Release;
  /** whether the address has to open outside of a frame that it is shown in */
  inFrame?: boolean;
}

/** What whoever is handed the sheet can look up: the sources by letter, the page and its release. */
export const SheetSources = ({ citations, address, release, inFrame }: SheetSourcesProps) => (
  <footer className="sheet-sources">
    <p>
      {citations.map(({ letter, source }) => (
        <span key={letter}>
          <b>{letter}</b> {source.publisher}: {publicationText(source)} {source.terms}.{" "}
          {source.attribution}{" "}
        </span>
      ))}
    </p>
    <p>
      {inFrame ? (
        <a href={address} target="_blank" rel="noopener">
          All figures with their errors, on {SITE_NAME}
        </a>
      ) : (
        <>
          All figures with their errors: <a href={address}>{address}</a>
        </>
      )}
      . Data release {release.name}, {release.date}.
    </p>
  </footer>
);
