"use client";

import Link from "next/link";

/** A client component for the reason that the header is one. */
export function PageFooter() {
  return (
    <footer className="border-t border-rule">
      <div className="page flex flex-wrap gap-x-8 gap-y-2 py-6 text-sm text-soft">
        <p>Figures of US federal statistics; each says where it comes from and how old it is.</p>
        <Link href="/about/data">Sources and methods</Link>
      </div>
    </footer>
  );
}
