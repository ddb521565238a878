import type { Metadata } from "next";
import { SourcesList } from "@/app/_components/sources-list";
import { formatFigure } from "@/server/figures/format";
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
  const pay = role.figures["salary.yearly"];
  return {
    title: `${role.title}: pay, outlook, education`,
    description: `${role.description} Average salary ${formatFigure(pay)}.`.trim(),
    alternates: { canonical: `/careers/${role.slug}` },
  };
}

export default async function RolePage({ params }: PageProps<"/careers/[slug]">) {
  const { slug } = await params;
  const [role, sources] = await Promise.all([knownRole(slug), allSources()]);
  const citations = citationsOf([role], sources);
  const part = { role, citations };
  return (
    <article>
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
