import { NearNames } from "@/app/_components/near-names";
import { PairForm } from "@/app/_components/pair-form";
import { unknownMetadata } from "@/app/_lib/page-metadata";
import { pairAddress, parsePair } from "@/server/compare/address";

export const UNKNOWN_PAIR = unknownMetadata("One of these roles is not known here");

/** In place of a comparison where a role of the pair is unknown. */
export function UnknownPair({ pair, unknown }: { pair: string; unknown: string[] }) {
  const kept = parsePair(pair)?.find((slug) => !unknown.includes(slug));
  return (
    <>
      <h1>One of these roles is not known here</h1>
      <p className="mt-4">
        The address names a role that is not among our occupations and titles. Look it up by another
        name:
      </p>
      <div className="mt-6">
        <PairForm />
      </div>
      <NearNames
        slugs={unknown}
        hrefOf={(slug) => (kept ? pairAddress(kept, slug) : `/careers/${slug}`)}
      />
    </>
  );
}
