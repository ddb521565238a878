import type { Metadata } from "next";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { roleAddress } from "@/server/roles/address";
import { allSources } from "@/server/sources/sources";
import { UNKNOWN_ROLE, UnknownRole } from "../_components/unknown-role";
import { roleAt } from "../role";
import { RoleOutlook } from "./_components/role-outlook";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]/outlook">): Promise<Metadata> {
  const role = await roleAt((await params).slug, "/outlook");
  if (!role) return UNKNOWN_ROLE;
  const path = roleAddress(role.slug);
  return pageMetadata({
    title: `${role.title}: will it last?`,
    description: `Growth and openings of ${role.title}, who leaves, what was projected before, and which tasks language models could speed up.`,
    path: `${path}/outlook`,
    picture: { path: `${path}/preview.png`, alt: role.title },
    indexed: false,
  });
}

export default async function RoleOutlookPage({ params }: PageProps<"/careers/[slug]/outlook">) {
  const { slug } = await params;
  const [role, sources] = await Promise.all([roleAt(slug, "/outlook"), allSources()]);
  return role ? <RoleOutlook role={role} sources={sources} /> : <UnknownRole slug={slug} />;
}
