import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Link } from "@/app/_components/link";
import { areaOf, PlaceAnswer } from "@/app/_components/local-pay/place-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { UNKNOWN_PAIR, UnknownPair } from "@/app/compare/_components/unknown-pair";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import { roleAddress } from "@/server/roles/address";
import { findRoleName } from "@/server/roles/roles";

/** Each asked of the database once a request. */
const nameOf = cache(findRoleName);

/** The two roles of an address by name, in its order; null for one that is unknown. */
async function namesAt(pair: string) {
  const slugs = parsePair(pair) ?? [pair, pair];
  return { slugs, roles: await Promise.all(slugs.map((slug) => nameOf(slug))) };
}

export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]/place">): Promise<Metadata> {
  const { pair } = await params;
  const [left, right] = (await namesAt(pair)).roles;
  if (!left || !right) return UNKNOWN_PAIR;
  return pageMetadata({
    title: `${left.title} or ${right.title}: pay where you live`,
    description: `What ${left.title} and ${right.title} earn in a state or area.`,
    path: `${pairAddress(left.slug, right.slug)}/place`,
    indexed: false,
  });
}

/** Two roles' pay in one place, for readers without JavaScript: `?area=` is a code or a name. */
export default async function PairPlacePage({
  params,
  searchParams,
}: PageProps<"/compare/[pair]/place">) {
  const { pair } = await params;
  const { slugs, roles } = await namesAt(pair);
  const [left, right] = roles;
  if (!left || !right)
    return <UnknownPair pair={pair} unknown={slugs.filter((_, at) => !roles[at])} />;
  if (left.slug === right.slug) permanentRedirect(`${roleAddress(left.slug)}/place`);
  const path = pairAddress(left.slug, right.slug);
  if (pair !== pairName(left.slug, right.slug)) permanentRedirect(`${path}/place`);
  return (
    <>
      <h1>
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>: pay where you live
      </h1>
      <p className="mt-4">
        <Link href={path}>The whole comparison</Link>
      </p>
      <PlaceAnswer
        roles={[left, right]}
        typed={areaOf(await searchParams)}
        action={`${path}/place`}
      />
    </>
  );
}
