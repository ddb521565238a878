import { Link } from "@/app/_components/link";
import { SourcesList } from "@/app/_components/sources-list";
import { allPlaces } from "@/server/places/areas";
import { placeMeant, placesNamed } from "@/server/places/find-place";
import { findLocalPay } from "@/server/places/local-pay";
import type { Place, PlaceKind } from "@/server/places/place";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { LocalFigures, type LocalRole } from "./local-figures";
import { localSources } from "./local-pay-part";

const LONGEST_NAME = 200;

/** What somebody typed or chose as the place: a code, a name or a part of one; "" for nothing. */
export const areaOf = ({ area }: Record<string, string | string[] | undefined>): string =>
  ([area].flat()[0] ?? "").trim().slice(0, LONGEST_NAME);

/** What roles pay in the place that an address names, with a list of all places: for readers without JavaScript. */
export async function PlaceAnswer({
  roles,
  typed,
  action,
}: {
  roles: LocalRole[];
  typed: string;
  /** address of the page itself */
  action: string;
}) {
  const places = await allPlaces();
  const place = placeMeant(places, typed);
  return (
    <>
      <PlaceSelect places={places} chosen={place?.code ?? ""} action={action} />
      {place && <Figures roles={roles} place={place} />}
      {!place && typed !== "" && (
        <NotOne typed={typed} named={placesNamed(places, typed)} action={action} />
      )}
    </>
  );
}

async function Figures({ roles, place }: { roles: LocalRole[]; place: Place }) {
  const [sources, ...pays] = await Promise.all([
    allSources(),
    ...roles.map(({ slug }) => findLocalPay(slug, place)),
  ]);
  const citations = citationsById(
    pays.flatMap((pay) => pay?.sourceIds ?? []),
    sources,
  );
  return (
    <section aria-labelledby="there" className="mt-8">
      <h2 id="there">{place.title}</h2>
      <LocalFigures roles={roles} pays={pays} sources={localSources(citations)} />
      <SourcesList citations={citations} />
    </section>
  );
}

/** In place of the figures where what was typed is no place, or several. */
function NotOne({ typed, named, action }: { typed: string; named: Place[]; action: string }) {
  return (
    <section aria-labelledby="none" className="mt-8">
      <h2 id="none">
        {named.length > 0 ? `Which “${typed}”?` : `No place has the code or the name “${typed}”`}
      </h2>
      {named.length === 0 && (
        <p className="mt-2">
          Pay is published for states and for areas around cities. Choose one from the list.
          <meta name="status" content="404" />
        </p>
      )}
      <ul className="mt-3 space-y-1">
        {named.map(({ code, title }) => (
          <li key={code}>
            <Link href={`${action}?area=${code}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const GROUPS: [PlaceKind, string][] = [
  ["state", "States"],
  ["metropolitan", "Metropolitan areas"],
  ["nonmetropolitan", "Nonmetropolitan areas"],
  ["territory", "Territories"],
];

function PlaceSelect({
  places,
  chosen,
  action,
}: {
  places: Place[];
  chosen: string;
  action: string;
}) {
  return (
    <form action={action} className="mt-6 max-w-xl">
      <label htmlFor="area" className="text-sm text-soft">
        State or area
      </label>
      <div className="mt-1 flex gap-2">
        <select id="area" name="area" required defaultValue={chosen} className="field">
          <option value="">Choose one</option>
          {GROUPS.map(([kind, label]) => (
            <optgroup key={kind} label={label}>
              {places
                .filter((place) => place.kind === kind)
                .map(({ code, title }) => (
                  <option key={code} value={code}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" className="button">
          Show
        </button>
      </div>
    </form>
  );
}
