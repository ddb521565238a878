import type { ReactNode } from "react";
import { KEPT_PLACE_SCRIPT } from "@/server/places/kept-place-script";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";
import type { LocalRole, LocalSource } from "./local-figures";
import { MyPlace } from "./my-place";

/** The part of a page on pay where the reader lives; nothing where no pay by place is loaded. */
export function LocalPayPart({
  roles,
  action,
  citations,
  children,
}: {
  /** one role, or the two of a comparison */
  roles: RoleProfile[];
  /** the page that answers where no script does */
  action: string;
  citations: Citation[];
  children?: ReactNode;
}) {
  if (!roles.some(({ hasLocalPay }) => hasLocalPay)) return null;
  const ids = roles.flatMap(({ listSources }) => [...listSources.places, listSources.prices]);
  return (
    <div className="screen-only mt-8">
      <h3 id="local-pay">Pay where you live</h3>
      <script
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is a constant of ours
        dangerouslySetInnerHTML={{ __html: KEPT_PLACE_SCRIPT }}
      />
      <div className={roles.length === 1 ? "local-pay" : "local-pay local-pay-pair"}>
        <MyPlace
          roles={roles.map(roleOf)}
          action={action}
          sources={localSources(citations.filter(({ source }) => ids.includes(source.id)))}
        />
      </div>
      {children}
    </div>
  );
}

/** A script in the page is handed no more than this of a role. */
const roleOf = ({ slug, title, kind }: RoleProfile): LocalRole => ({ slug, title, kind });

/** Publications as the marks of a place's figures name them. */
export const localSources = (citations: Citation[]): LocalSource[] =>
  citations.map(({ letter, source: { id, title, vintage } }) => ({
    id,
    letter,
    note: `${title}, ${vintage}.`,
  }));
