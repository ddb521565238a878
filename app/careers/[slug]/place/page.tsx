import type { Metadata } from "next";
import { Link } from "@/app/_components/link";
import { areaOf, PlaceAnswer } from "@/app/_components/local-pay/place-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { roleAddress } from "@/server/roles/address";
import { UNKNOWN_ROLE, UnknownRole } from "../_components/unknown-role";
import { roleNameAt } from "../role";

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]/place">): Promise<Metadata> {
  const role = await roleNameAt((await params).slug);
  if (!role) return UNKNOWN_ROLE;
  return pageMetadata({
    title: `${role.title}: pay where you live`,
    description: `What ${role.title} earn in a state or area, beside the whole country.`,
    path: `${roleAddress(role.slug)}/place`,
    indexed: false,
  });
}

/** A role's pay in one place, for readers without JavaScript: `?area=` is a code or a name. */
export default async function RolePlacePage({
  params,
  searchParams,
}: PageProps<"/careers/[slug]/place">) {
  const { slug } = await params;
  const role = await roleNameAt(slug);
  if (!role) return <UnknownRole slug={slug} />;
  const path = roleAddress(role.slug);
  return (
    <>
      <h1>{role.title}: pay where you live</h1>
      <p className="mt-4">
        <Link href={path}>All figures of {role.title}</Link>
      </p>
      <PlaceAnswer roles={[role]} typed={areaOf(await searchParams)} action={`${path}/place`} />
    </>
  );
}
