"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { Link } from "./link";

/** What closes every page: whose figures they are, and of which release. A client component as the header is. */
export function PageFooter({ release: name }: { release: string }) {
  if (useSelectedLayoutSegment() === "embed") return null;
  return (
    <footer className="border-t border-rule">
      <div className="page flex flex-wrap gap-x-8 gap-y-2 py-6 text-sm text-soft">
        <p>
          Public figures, most of them US federal statistics; each says where it comes from and how
          old it is.
        </p>
        <Link href="/about/data">Sources and methods</Link>
        <Link href="/about/data/changes">Data release {name}</Link>
      </div>
    </footer>
  );
}
