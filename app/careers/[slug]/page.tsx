import type { Metadata } from "next";
import { JsonLd } from "@/app/_components/json-ld";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { roleAddress } from "@/server/roles/address";
import { occupationData } from "@/server/roles/structured-data";
import { payText, summaryOf } from "@/server/roles/wording";
import { absolute } from "@/server/site/address";
import { breadcrumbData, CAREERS } from "@/server/site/structured-data";
import { citationsOf } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { Education } from "./_components/education";
import { Glance } from "./_components/glance";
import { Outlook } from "./_components/outlook";
import { Pay } from "./_components/pay";
import { People } from "./_components/people";
import { RelatedRoles } from "./_components/related-roles";
import { RoleHead } from "./_components/role-head";
import { Work } from "./_components/work";
import { knownRole } from "./role";

export const revalidate = 3600;

/** No role is built ahead; each is kept once somebody asked for it. */
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]">): Promise<Metadata> {
  const role = await knownRole((await params).slug);
  const path = roleAddress(role.slug);
  return pageMetadata({
    title: `${role.title}: pay, outlook, education`,
    description: summaryOf(role),
    path,
    picture: { path: `${path}/preview.png`, alt: payText(role) },
  });
}

export default async function RolePage({ params }: PageProps<"/careers/[slug]">) {
  const { slug } = await params;
  const [role, sources] = await Promise.all([knownRole(slug), allSources()]);
  const citations = citationsOf([role], sources);
  const part = { role, citations };
  const path = roleAddress(role.slug);
  return (
    <article>
      <JsonLd data={occupationData(role, absolute(path))} />
      <JsonLd data={breadcrumbData([CAREERS, { name: role.title, path }])} />
      <RoleHead role={role} />
      <Glance {...part} />
      <Work {...part} />
      <Pay {...part} />
      <Outlook {...part} />
      <Education {...part} />
      <People {...part} />
      <RelatedRoles role={role} />
      <SourcesList citations={citations} />
    </article>
  );
}
