import { Link } from "@/app/_components/link";
import type { Company, CompanyRole } from "@/server/companies/company";
import { formatWage, grouped } from "@/server/figures/format";
import { roleAddress } from "@/server/roles/address";
import { FEWEST_CASES } from "@/server/roles/employers";
import { OFFERED } from "@/server/roles/figures/company";
import { Cite } from "./cite";
import { OfferChart } from "./offer-chart";
import type { PartProps } from "./part";

const PLACES_SHOWN = 15;

/** What a company offered, against what the occupations pay; nothing where no wages are loaded. */
export function Offered({ company, citations }: PartProps) {
  const offered = company.roles.filter((role) => role.offered);
  const places = placesOf(company);
  return (
    <section aria-labelledby="offered" className="mt-10">
      <h2 id="offered">What it offers</h2>
      {offered.length === 0 && places.length === 0 ? (
        <p className="mt-2 max-w-3xl">
          Wages are loaded for some occupations only, and none of this company's cases is among
          them.
        </p>
      ) : (
        <p className="mt-2 max-w-3xl">
          {OFFERED}. Wages by the hour, week or month are written as a year's.
        </p>
      )}
      <OfferChart roles={offered.filter(enough).sort(byCases)} />
      {offered.length > 0 && (
        <NationTable roles={offered.toSorted(byCases)} citations={citations} />
      )}
      {places.length > 0 && <PlaceTable places={places} citations={citations} />}
    </section>
  );
}

const enough = ({ offered }: CompanyRole) => (offered?.cases ?? 0) >= FEWEST_CASES;
const byCases = (a: CompanyRole, b: CompanyRole) =>
  (b.offered?.cases ?? 0) - (a.offered?.cases ?? 0);

const placesOf = ({ roles }: Company) =>
  roles
    .flatMap(({ role, places }) => places.map((place) => ({ ...place, role })))
    .sort((a, b) => b.cases - a.cases);

function NationTable({
  roles,
  citations,
}: { roles: CompanyRole[] } & Pick<PartProps, "citations">) {
  const wageIds = roles.flatMap(({ offered }) => offered?.sourceId ?? []);
  const payIds = roles.flatMap(({ published }) => published?.sourceId ?? []);
  return (
    <table className="mt-4 w-full text-sm max-[22.5rem]:text-xs">
      <caption className="pb-1 text-left font-semibold">In the whole country</caption>
      <Head columns={["Occupation", "Cases"]}>
        <th scope="col" className="py-2 pr-2 sm:pr-4 text-right font-semibold">
          Median offered
          <Cite ids={wageIds} citations={citations} />
        </th>
        <th scope="col" className="py-2 text-right font-semibold">
          Median of all employees
          <Cite ids={payIds} citations={citations} />
        </th>
      </Head>
      <tbody>
        {roles.map(({ code, role, offered, published }) => (
          <tr key={code} className="border-b border-rule align-top">
            <th scope="row" className="py-2 pr-2 sm:pr-4 text-left font-normal">
              <Link href={roleAddress(role.slug)}>{role.title}</Link>
            </th>
            <td className="py-2 pr-2 sm:pr-4 text-right">{grouped(offered?.cases ?? 0)}</td>
            <td className="py-2 pr-2 sm:pr-4 text-right">
              {formatWage(offered?.median ?? 0, "year")}
            </td>
            <td className="py-2 text-right">
              {published?.median ? formatWage(published.median, "year") : "-"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlaceTable({
  places,
  citations,
}: { places: ReturnType<typeof placesOf> } & Pick<PartProps, "citations">) {
  const rest = places.length - PLACES_SHOWN;
  return (
    <>
      <table className="mt-8 w-full text-sm">
        <caption className="pb-1 text-left font-semibold">By place, most cases first</caption>
        <Head columns={["Place and occupation", "Cases"]}>
          <th scope="col" className="py-2 text-right font-semibold">
            Median offered
            <Cite ids={places.map(({ sourceId }) => sourceId)} citations={citations} />
          </th>
        </Head>
        <tbody>
          {places.slice(0, PLACES_SHOWN).map(({ area, title, role, cases, median }) => (
            <tr key={`${area} ${role.slug}`} className="border-b border-rule align-top">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {title}
                <span className="block text-soft">{role.title}</span>
              </th>
              <td className="py-2 pr-4 text-right">{grouped(cases)}</td>
              <td className="py-2 text-right">{formatWage(median, "year")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="mt-2 text-sm text-soft">
          {grouped(rest)} more places and occupations have as many cases or fewer.
        </p>
      )}
    </>
  );
}

function Head({
  columns: [first, cases],
  children,
}: {
  columns: [string, string];
  children: React.ReactNode;
}) {
  return (
    <thead>
      <tr className="border-b border-ink text-left align-bottom">
        <th scope="col" className="py-2 pr-4 font-semibold">
          {first}
        </th>
        <th scope="col" className="py-2 pr-4 text-right font-semibold">
          {cases}
        </th>
        {children}
      </tr>
    </thead>
  );
}
