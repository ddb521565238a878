import type { ReactNode } from "react";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { SourcesList } from "@/app/_components/sources-list";
import { pairAddress } from "@/server/compare/address";
import type { RoleLink } from "@/server/roles/profile";
import { COMPARISONS } from "@/server/site/structured-data";
import type { Citation } from "@/server/sources/citations";
import { PartLinks } from "./part-links";

interface PairPartPageProps {
  left: RoleLink;
  right: RoleLink;
  /** what the page is about, after the two titles */
  about: string;
  /** the page's address below that of the comparison, from the slash on */
  path: string;
  /** where each role's own page says more of it */
  anchor: string;
  citations: Citation[];
  children: ReactNode;
}

/** A page with what a comparison is too short for: its head, the way back, and its sources. */
export function PairPartPage(props: PairPartPageProps) {
  const { left, right, about, citations, children } = props;
  const whole = pairAddress(left.slug, right.slug);
  return (
    <article>
      <Breadcrumb
        crumbs={[
          COMPARISONS,
          { name: `${left.title} or ${right.title}`, path: whole },
          { name: `${about[0]?.toUpperCase()}${about.slice(1)}`, path: whole + props.path },
        ]}
      />
      <h1>
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>: {about}
      </h1>
      {children}
      <PartLinks {...{ left, right }} own={`#${props.anchor}`} className="mt-8" />
      <SourcesList citations={citations} />
    </article>
  );
}
