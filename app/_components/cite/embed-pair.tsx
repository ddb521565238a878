import { embedCode } from "@/server/cite/embed";
import { embedAddress } from "@/server/compare/address";
import type { RoleLink } from "@/server/roles/profile";
import { absolute } from "@/server/site/address";

/** How to show a comparison on a page of one's own. */
export function EmbedPair({ left, right }: { left: RoleLink; right: RoleLink }) {
  const path = embedAddress(left.slug, right.slug);
  return (
    <section aria-labelledby="embed" className="mt-10">
      <h2 id="embed">Embed this</h2>
      <p className="mt-2 max-w-3xl">
        Put this into a page of your own. The frame holds the answer, its picture, six figures,
        their sources and our release; it runs no script and sets no cookie.{" "}
        <a href={path}>See what it shows</a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre tabIndex={0} className="mt-2 max-w-3xl overflow-x-auto border border-rule p-3 text-sm">
        {embedCode(`${left.title} or ${right.title}`, absolute(path))}
      </pre>
    </section>
  );
}
