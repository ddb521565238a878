import type { Metadata } from "next";
import Link from "next/link";
import { permanentRedirect } from "next/navigation";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { formatWage, grouped } from "@/server/figures/format";
import { findPlacesPay } from "@/server/places/places-pay";
import { roleAddress } from "@/server/roles/address";
import { allSources } from "@/server/sources/sources";
import { UNKNOWN_ROLE, UnknownRole } from "../_components/unknown-role";
import { roleNameAt } from "../role";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]/pay">): Promise<Metadata> {
  const role = await roleNameAt((await params).slug);
  if (!role) return UNKNOWN_ROLE;
  const path = roleAddress(role.slug);
  return pageMetadata({
    title: `${role.title}: pay by area`,
    description: `What ${role.occupation.title} earn in each metropolitan and nonmetropolitan area with an estimate of its own.`,
    path: `${path}/pay`,
    picture: { path: `${path}/preview.png`, alt: role.title },
  });
}

/** Local wages of a role's occupation, every area in one table. */
export default async function LocalPayPage({ params }: PageProps<"/careers/[slug]/pay">) {
  const { slug } = await params;
  const role = await roleNameAt(slug);
  if (!role) return <UnknownRole slug={slug} />;
  const [pay, sources] = await Promise.all([findPlacesPay(role.slug), allSources()]);
  const source = sources.find(({ id }) => id === pay?.sourceId);
  if (!pay || !source) permanentRedirect(roleAddress(slug));
  const { places } = pay;
  return (
    <>
      <h1>{role.title}: pay by area</h1>
      <p className="mt-4 max-w-3xl">
        Wages in {places.length} places, of{" "}
        <Link href={`/careers/${role.occupation.slug}`}>{role.occupation.title}</Link>.{" "}
        {source.publisher}: {source.title}, {source.vintage}. Areas without an estimate of their own
        are left out.
      </p>
      <table className="mt-6 w-full text-sm md:text-base">
        <thead>
          <tr className="border-b border-ink text-left">
            <th scope="col" className="py-2">
              Area
            </th>
            <th scope="col" className="py-2 text-right">
              Median
            </th>
            <th scope="col" className="py-2 text-right">
              Jobs
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ code, title, unit, median, employment }) => (
            <tr key={code} className="border-b border-rule">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                {title}
              </th>
              <td className="py-1.5 text-right">
                {median === null ? "-" : formatWage(median, unit)}
              </td>
              <td className="py-1.5 text-right">
                {employment === null ? "-" : grouped(employment)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
