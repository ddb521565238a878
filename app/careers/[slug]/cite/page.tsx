import type { Metadata } from "next";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { FigureCitations } from "@/app/_components/cite/figure-citations";
import { PageCitation } from "@/app/_components/cite/page-citation";
import { PictureLinks } from "@/app/_components/cite/picture-links";
import { FileLinks } from "@/app/_components/file-links";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { rolePlots } from "@/app/_pictures/charts/plots";
import { currentRelease } from "@/server/releases/current";
import { roleAddress } from "@/server/roles/address";
import { absolute } from "@/server/site/address";
import { CAREERS } from "@/server/site/structured-data";
import { allSources } from "@/server/sources/sources";
import { UNKNOWN_ROLE, UnknownRole } from "../_components/unknown-role";
import { roleAt } from "../role";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]/cite">): Promise<Metadata> {
  const role = await roleAt((await params).slug, "/cite");
  if (!role) return UNKNOWN_ROLE;
  return pageMetadata({
    title: `${role.title}: cite this`,
    description: `How to cite the page of ${role.title} and each of its figures.`,
    path: `${roleAddress(role.slug)}/cite`,
    indexed: false,
  });
}

/** How to cite a role's page and each of its figures. */
export default async function CiteRolePage({ params }: PageProps<"/careers/[slug]/cite">) {
  const { slug } = await params;
  const [role, sources, release] = await Promise.all([
    roleAt(slug, "/cite"),
    allSources(),
    currentRelease(),
  ]);
  if (!role) return <UnknownRole slug={slug} />;
  const path = roleAddress(slug);
  const page = { title: role.title, url: absolute(path), id: `careers-${slug}`, release };
  return (
    <article>
      <Breadcrumb
        crumbs={[CAREERS, { name: role.title, path }, { name: "Cite this", path: `${path}/cite` }]}
      />
      <h1>Cite {role.title}</h1>
      <PageCitation page={page} />
      <section aria-labelledby="figures" className="mt-10">
        <h2 id="figures">A single figure</h2>
        <p className="mt-2 max-w-3xl">
          Cite the publication that it is from, and us with our release for where you read it. Each
          figure has an address of its own here: its name leads to it.
        </p>
        <FigureCitations role={role} sources={sources} />
      </section>
      <PictureLinks path={path} plots={rolePlots(role)} />
      <FileLinks path={path} />
    </article>
  );
}
