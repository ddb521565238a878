import type { Metadata } from "next";
import { UNKNOWN_ROLE, UnknownRole } from "../../_components/unknown-role";
import { roleNameAt } from "../../role";
import { PayPage } from "../_components/pay-page";
import { payMetadata } from "../metadata";

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]/pay/places">): Promise<Metadata> {
  const role = await roleNameAt((await params).slug, "/pay");
  return role ? payMetadata(role, false) : UNKNOWN_ROLE;
}

/** Pay by place with the table as the address asks for it: the form's answer where no script runs. */
export default async function ChosenPlacesPage({
  params,
  searchParams,
}: PageProps<"/careers/[slug]/pay/places">) {
  const { slug } = await params;
  const role = await roleNameAt(slug, "/pay");
  if (!role) return <UnknownRole slug={slug} />;
  return <PayPage role={role} params={await searchParams} />;
}
