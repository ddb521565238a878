import { Link } from "@/app/_components/link";
import { NearNames } from "@/app/_components/near-names";
import { unknownMetadata } from "@/app/_lib/page-metadata";

export const UNKNOWN_ROLE = unknownMetadata("No role has this name");

/** In place of a role's page where no role has the slug. */
export function UnknownRole({ slug }: { slug: string }) {
  return (
    <>
      <h1>No role has this name</h1>
      <p className="mt-4">
        It is not among our occupations and titles. It may go by another name; the{" "}
        <Link href="/careers">list of occupations</Link> has them all.
      </p>
      <NearNames slugs={[slug]} hrefOf={(near) => `/careers/${near}`} />
    </>
  );
}
