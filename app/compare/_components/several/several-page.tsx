import { redirect } from "next/navigation";
import { HitList } from "@/app/_components/hit-list";
import { Link } from "@/app/_components/link";
import { NearNames } from "@/app/_components/near-names";
import { PayChart } from "@/app/_components/pay-chart";
import { SourcesList } from "@/app/_components/sources-list";
import { pairAddress } from "@/server/compare/address";
import { type Choice, resolveChoice } from "@/server/compare/resolve-pair";
import { SECTIONS } from "@/server/compare/sections";
import { MOST_ROLES, pairsAmong, severalAddress } from "@/server/compare/several";
import { paySentence } from "@/server/compare/wording/several";
import type { RoleProfile } from "@/server/roles/profile";
import { rolesBySlug } from "@/server/roles/roles";
import { citationsOf } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { ComparisonTable } from "../comparison-table";
import { AddRole } from "./add-role";

/**
 * Up to four roles beside each other.
 * @param named slugs, some of which may be of no role
 * @param add what was typed to be added; null where nobody was asked to
 */
export async function SeveralPage({ named, add }: { named: string[]; add: string | null }) {
  const [found, choice] = await Promise.all([rolesBySlug(named), resolveChoice(add ?? "")]);
  const known = found.filter((role) => role !== null);
  const roles = known.slice(0, MOST_ROLES);
  const slugs = roles.map(({ slug }) => slug);
  const added = choice.chosen ? [...new Set([...slugs, choice.chosen.slug])] : slugs;
  if (choice.chosen && added.length <= MOST_ROLES) redirect(severalAddress(added));
  const unknown = named.filter((slug) => !known.some((role) => role.slug === slug));
  if (add === null && unknown.length === 0 && known.length < 3) redirect(severalAddress(slugs));
  const left = [...known.slice(MOST_ROLES).map(({ title }) => title)];
  if (choice.chosen && added.length > MOST_ROLES) left.push(choice.chosen.title);
  return (
    <article>
      <h1>{roles.length > 0 ? TITLE.format(roles.map(({ title }) => title)) : "Compare"}?</h1>
      {left.length > 0 && (
        <p role="status" className="mt-4">
          At most {MOST_ROLES} fit beside each other, so {LIST.format(left)} is not shown. Remove
          one to make room.
        </p>
      )}
      <NearNames slugs={unknown} hrefOf={(slug) => severalAddress([...slugs, slug])} />
      <Chosen roles={roles} />
      {roles.length < MOST_ROLES && <AddRole slugs={slugs} typed={choice.typed} />}
      <Hits choice={choice} slugs={slugs} />
      {roles.length > 0 && <Figures roles={roles} />}
    </article>
  );
}

const TITLE = new Intl.ListFormat("en-US", { type: "disjunction" });
const LIST = new Intl.ListFormat("en-US");

/** The roles, each with the way to its page and out of this one. */
function Chosen({ roles }: { roles: RoleProfile[] }) {
  return (
    <ul className="screen-only mt-5 space-y-1">
      {roles.map(({ slug, title }) => (
        <li key={slug}>
          <Link href={`/careers/${slug}`}>{title}</Link>{" "}
          <Link
            href={severalAddress(roles.map((role) => role.slug).filter((one) => one !== slug))}
            aria-label={`Remove ${title}`}
            className="ml-2 text-sm text-soft"
          >
            Remove
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Hits({ choice: { typed, chosen, hits }, slugs }: { choice: Choice; slugs: string[] }) {
  if (typed === "" || chosen) return null;
  if (hits.length === 0) return <p className="mt-4">No role goes by the name “{typed}”.</p>;
  return (
    <section className="mt-4">
      <h2>Which “{typed}”?</h2>
      <HitList hits={hits} hrefOf={(slug) => severalAddress([...slugs, slug])} />
    </section>
  );
}

async function Figures({ roles }: { roles: RoleProfile[] }) {
  const citations = citationsOf(roles, await allSources());
  return (
    <>
      <p className="mt-6 max-w-3xl text-lg">{paySentence(roles)}</p>
      <PayChart
        rows={roles.map(({ title, figures }) => ({
          label: title,
          tone: "plain",
          range: figures["salary.range"],
          mean: figures["salary.yearly"],
        }))}
      />
      <section aria-labelledby="two">
        <h2 id="two">Two at a time</h2>
        <p>Whether a difference is real, how often one earns more, and the move between the two:</p>
        <ul className="mt-2 space-y-1">
          {pairsAmong(roles).map(([a, b]) => (
            <li key={pairAddress(a.slug, b.slug)}>
              <Link href={pairAddress(a.slug, b.slug)}>
                {a.title} or {b.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {SECTIONS.map((section) => (
        <section key={section.id} aria-labelledby={section.id} className="mt-10">
          <h2 id={section.id}>{section.title}</h2>
          <ComparisonTable
            caption={section.title}
            figures={section.figures}
            roles={roles}
            citations={citations}
          />
        </section>
      ))}
      <SourcesList citations={citations} />
    </>
  );
}
