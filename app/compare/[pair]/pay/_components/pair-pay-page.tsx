import { redirect } from "next/navigation";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { FileLinks } from "@/app/_components/file-links";
import { SourcesList } from "@/app/_components/sources-list";
import { StateMap } from "@/app/_components/state-map";
import { pairAddress } from "@/server/compare/address";
import { allPlaces } from "@/server/places/areas";
import { differenceMap } from "@/server/places/difference-map";
import {
  BY_NAME,
  DIFFERENCE_SORTS,
  type DifferenceSort,
  differencesOf,
  FURTHEST_FIRST,
} from "@/server/places/differences";
import { payUnit } from "@/server/places/pay-rows";
import { findPlacesPay } from "@/server/places/places-pay";
import { stateNamesOf } from "@/server/places/table";
import { type Params, readTableQuery } from "@/server/places/table-query";
import type { RoleLink } from "@/server/roles/profile";
import { COMPARISONS } from "@/server/site/structured-data";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { DifferenceTable } from "./difference-table";
import { PairPayHead } from "./pair-pay-head";
import { PairPayNotes } from "./pair-pay-notes";

interface PairPayPageProps {
  left: RoleLink;
  right: RoleLink;
  /** what the address asks of the table */
  params?: Params;
}

/** Pay of two roles in the same places: in sentences, on a map of the difference and in a table. */
export async function PairPayPage({ left, right, params = {} }: PairPayPageProps) {
  const path = pairAddress(left.slug, right.slug);
  const [a, b, places, sources] = await Promise.all([
    findPlacesPay(left.slug),
    findPlacesPay(right.slug),
    allPlaces(),
    allSources(),
  ]);
  if (!a || !b) redirect(path);
  const rows = differencesOf(a, b);
  const states = places.filter(({ kind }) => kind === "state");
  const units = { left: payUnit(a), right: payUnit(b) };
  const sorts = Object.keys(DIFFERENCE_SORTS) as DifferenceSort[];
  const start = units.left === units.right ? FURTHEST_FIRST : BY_NAME;
  const { query, notes } = readTableQuery(params, sorts, start);
  const citations = citationsById([...a.sourceIds, ...b.sourceIds], sources);
  const name = `${left.title} or ${right.title}`;
  return (
    <article>
      <Breadcrumb
        crumbs={[COMPARISONS, { name, path }, { name: "Pay by place", path: `${path}/pay` }]}
      />
      <PairPayHead
        left={{ role: left, pay: a }}
        right={{ role: right, pay: b }}
        rows={rows}
        citations={citations}
      />
      {units.left === units.right && a.code !== b.code && (
        <section aria-labelledby="map" className="mt-8">
          <h2 id="map">Whose median is higher, by state</h2>
          <Sides left={left} right={right} />
          <StateMap
            label={`Difference of median pay by state, ${name}`}
            map={differenceMap(states, rows, units.left)}
          />
        </section>
      )}
      <section aria-labelledby="places" className="mt-10">
        <h2 id="places">All places</h2>
        {notes.map((note) => (
          <p key={note} role="status" className="mt-2 border-l-3 border-ink pl-3 text-sm">
            {note}
          </p>
        ))}
        <Sides left={left} right={right} />
        <DifferenceTable
          key={JSON.stringify(query)}
          caption={`Pay by place. A: ${left.title}, B: ${right.title}`}
          rows={rows}
          units={units}
          stateNames={stateNamesOf(states)}
          path={`${path}/pay/places`}
          start={query}
        />
        <PairPayNotes
          missing={[...new Set([...a.missing, ...b.missing])]}
          withErrors={a.withErrors && b.withErrors}
        />
      </section>
      <SourcesList citations={citations} />
      <FileLinks path={`${path}/pay`} />
    </article>
  );
}

/** Which letter stands for whom. */
function Sides({ left, right }: { left: RoleLink; right: RoleLink }) {
  return (
    <p className="mt-2">
      A: <span className="side-left">{left.title}</span>, B:{" "}
      <span className="side-right">{right.title}</span>
    </p>
  );
}
