import type { Metadata } from "next";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { EmployerList } from "@/app/_components/employer-list";
import { FileLinks } from "@/app/_components/file-links";
import { JsonLd } from "@/app/_components/json-ld";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { fieldAddress } from "@/server/explore/address";
import { fieldOfOccupation } from "@/server/explore/explorable";
import { roleAddress } from "@/server/roles/address";
import type { RoleProfile } from "@/server/roles/profile";
import { occupationData } from "@/server/roles/structured-data";
import { payText, summaryOf } from "@/server/roles/wording";
import { absolute } from "@/server/site/address";
import { CAREERS, type Crumb } from "@/server/site/structured-data";
import { citationsOf } from "@/server/sources/citations";
import { withNotes } from "@/server/sources/notes";
import { allSources } from "@/server/sources/sources";
import { Education } from "./_components/education";
import { Glance } from "./_components/glance";
import { JobsLine } from "./_components/jobs-line";
import { LikeThis } from "./_components/like-this";
import { Outlook } from "./_components/outlook";
import { Pay } from "./_components/pay";
import { People } from "./_components/people";
import { RelatedRoles } from "./_components/related-roles";
import { RoleHead } from "./_components/role-head";
import { UNKNOWN_ROLE, UnknownRole } from "./_components/unknown-role";
import { Work } from "./_components/work";
import { roleAt } from "./role";

export const revalidate = 3600;

/** No role is built ahead; each is kept once somebody asked for it. */
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]">): Promise<Metadata> {
  const role = await roleAt((await params).slug);
  if (!role) return UNKNOWN_ROLE;
  const path = roleAddress(role.slug);
  return pageMetadata({
    title: `${role.title}: pay, outlook, education`,
    description: summaryOf(role),
    path,
    files: true,
    picture: { path: `${path}/preview.png`, alt: payText(role) },
  });
}

export default async function RolePage({ params }: PageProps<"/careers/[slug]">) {
  const { slug } = await params;
  const [role, sources] = await Promise.all([roleAt(slug), allSources()]);
  if (!role) return <UnknownRole slug={slug} />;
  const cited = citationsOf([role], sources, [role.listSources.brightOutlook]);
  const citations = withNotes(cited, [role]);
  const part = { role, citations };
  const path = roleAddress(role.slug);
  return (
    <article>
      <JsonLd data={occupationData(role, absolute(path))} />
      <Breadcrumb crumbs={await crumbsOf(role)} />
      <RoleHead role={role} />
      <JobsLine role={role} />
      <Glance {...part} />
      <Work {...part} />
      <Pay {...part} />
      <Outlook {...part} />
      <Education {...part} />
      <People {...part} />
      <EmployerList
        heading="Employers that file for this work"
        employers={role.employers.most}
        of={role.employers.of}
        {...part}
      />
      <LikeThis {...part} />
      <RelatedRoles role={role} />
      <SourcesList citations={citations} />
      <FileLinks path={path} cite />
    </article>
  );
}

async function crumbsOf({ slug, title, occupation }: RoleProfile): Promise<Crumb[]> {
  const field = await fieldOfOccupation(occupation.socCode);
  return [
    CAREERS,
    ...(field ? [{ name: field.name, path: fieldAddress(field.slug) }] : []),
    { name: title, path: roleAddress(slug) },
  ];
}
