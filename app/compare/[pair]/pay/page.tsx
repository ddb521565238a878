import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { PairPayPage } from "./_components/pair-pay-page";
import { pairPayMetadata, pairRolesAt } from "./pair-roles";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/pay">) =>
  pairPayMetadata((await params).pair);

export default async function PairPlacesPage({ params }: PageProps<"/compare/[pair]/pay">) {
  const { pair } = await params;
  const roles = await pairRolesAt(pair);
  if ("unknown" in roles) return <UnknownPair pair={pair} unknown={roles.unknown} />;
  return <PairPayPage {...roles} />;
}
