import { NearNames } from "@/app/_components/near-names";
import { roleOf } from "./role";

/** Offers near names where no role has the slug: a not-found page is not told its address. */
export default async function RoleLayout({ children, params }: LayoutProps<"/careers/[slug]">) {
  const { slug } = await params;
  const role = await roleOf(slug.toLowerCase());
  return (
    <>
      {children}
      {!role && <NearNames slugs={[slug]} hrefOf={(near) => `/careers/${near}`} />}
    </>
  );
}
