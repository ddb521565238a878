import type { Metadata } from "next";
import { UNKNOWN_ROLE, UnknownRole } from "../_components/unknown-role";
import { roleNameAt } from "../role";
import { PayPage } from "./_components/pay-page";
import { payMetadata } from "./metadata";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/careers/[slug]/pay">): Promise<Metadata> {
  const role = await roleNameAt((await params).slug, "/pay");
  return role ? payMetadata(role) : UNKNOWN_ROLE;
}

export default async function RolePayPage({ params }: PageProps<"/careers/[slug]/pay">) {
  const { slug } = await params;
  const role = await roleNameAt(slug, "/pay");
  return role ? <PayPage role={role} /> : <UnknownRole slug={slug} />;
}
