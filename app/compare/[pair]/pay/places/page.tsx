import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { PairPayPage } from "../_components/pair-pay-page";
import { pairPayMetadata, pairRolesAt } from "../pair-roles";

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/pay/places">) =>
  pairPayMetadata((await params).pair);

/** The same with the table as the address asks for it: the form's answer where no script runs. */
export default async function ChosenPlacesPage({
  params,
  searchParams,
}: PageProps<"/compare/[pair]/pay/places">) {
  const { pair } = await params;
  const roles = await pairRolesAt(pair);
  if ("unknown" in roles) return <UnknownPair pair={pair} unknown={roles.unknown} />;
  return <PairPayPage {...roles} params={await searchParams} />;
}
