import { redirect } from "next/navigation";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { FileLinks } from "@/app/_components/file-links";
import { SourcesList } from "@/app/_components/sources-list";
import { allPlaces } from "@/server/places/areas";
import { HIGHEST_FIRST, PAY_SORTS, type PaySort, payRows, payUnit } from "@/server/places/pay-rows";
import { findPlacesPay } from "@/server/places/places-pay";
import { stateNamesOf } from "@/server/places/table";
import { type Params, readTableQuery } from "@/server/places/table-query";
import { roleAddress } from "@/server/roles/address";
import { findBestPaying } from "@/server/roles/best-paying";
import { CAREERS } from "@/server/site/structured-data";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import type { roleNameAt } from "../../role";
import { ComparePay } from "./compare-pay";
import { PayHead } from "./pay-head";
import { PayMaps } from "./pay-maps";
import { PayNotes } from "./pay-notes";
import { PayTable } from "./pay-table";

interface PayPageProps {
  role: NonNullable<Awaited<ReturnType<typeof roleNameAt>>>;
  /** what the address asks of the table */
  params?: Params;
}

/** A role's pay in every place: in sentences, on a map and in a table. */
export async function PayPage({ role, params = {} }: PayPageProps) {
  const [pay, best, places, sources] = await Promise.all([
    findPlacesPay(role.slug),
    findBestPaying([role.slug]),
    allPlaces(),
    allSources(),
  ]);
  const path = roleAddress(role.slug);
  if (!pay) redirect(path);
  const rows = payRows(pay);
  const states = places.filter(({ kind }) => kind === "state");
  const sorts = Object.keys(PAY_SORTS) as PaySort[];
  const { query, notes } = readTableQuery(params, sorts, HIGHEST_FIRST);
  const citations = citationsById(
    [pay.sourceIds, pay.nationSourceId ?? [], pay.priceSourceId ?? []].flat(),
    sources,
  );
  return (
    <article>
      <Breadcrumb
        crumbs={[
          CAREERS,
          { name: role.title, path },
          { name: "Pay by place", path: `${path}/pay` },
        ]}
      />
      <PayHead role={role} pay={pay} best={best} citations={citations} />
      <section aria-labelledby="map" className="mt-8">
        <h2 id="map">Median pay by state</h2>
        <PayMaps title={role.title} pay={pay} rows={rows} states={states} />
      </section>
      <section aria-labelledby="places" className="mt-10">
        <h2 id="places">All places</h2>
        {notes.map((note) => (
          <p key={note} role="status" className="mt-2 border-l-3 border-ink pl-3 text-sm">
            {note}
          </p>
        ))}
        <PayTable
          key={JSON.stringify(query)}
          caption={`Pay of ${role.title} by place`}
          rows={rows}
          unit={payUnit(pay)}
          stateNames={stateNamesOf(states)}
          path={`${path}/pay/places`}
          start={query}
        />
        <PayNotes pay={pay} rows={rows} />
      </section>
      <ComparePay slug={role.slug} />
      <SourcesList citations={citations} />
      <FileLinks path={`${path}/pay`} />
    </article>
  );
}
