import { payOfRole } from "@/server/places/kept-pay";
import { localWageOf } from "@/server/places/local-wage";
import { kindOf } from "@/server/roles/kind";
import { asksOf, fieldsOf, levelOf, sharedFields } from "./asks";
import { defaultsOf } from "./assumptions";
import type { Move, MoveRole } from "./move";
import { NATION, type PayPlace, yearlyPay } from "./pay";
import { findMoveRecords, type MoveRecord } from "./record";
import { routeOf } from "./route";
import { schoolingStep, yearsOfStudy } from "./schooling";
import { type NamedTerrain, namedTerrain } from "./terrain";

/**
 * The moves between two roles, from the first to the second and back; null where either is unknown.
 * @param tried places to look up pay in, in this order
 */
export async function findMoves(
  slugs: [string, string],
  tried: PayPlace[] = [NATION],
): Promise<[Move, Move] | null> {
  const [records, terrain] = await Promise.all([findMoveRecords(slugs), namedTerrain()]);
  const [a, b] = [records.get(slugs[0]), records.get(slugs[1])];
  if (!a || !b) return null;
  const [left, right] = await Promise.all([roleOf(a, tried), roleOf(b, tried)]);
  const codes = [a.occupationCode, b.occupationCode] as const;
  return [moveOf(left, right, terrain, codes), moveOf(right, left, terrain, [codes[1], codes[0]])];
}

function moveOf(
  from: MoveRole,
  to: MoveRole,
  terrain: NamedTerrain,
  codes: readonly [string, string],
): Move {
  const [before, after] = [levelOf(from.asks.education), levelOf(to.asks.education)];
  return {
    from,
    to,
    schooling: schoolingStep(before, after),
    fields: sharedFields(to.fields, from.fields),
    route: routeOf(terrain, ...codes),
    defaults: defaultsOf(yearsOfStudy(before, after)),
  };
}

async function roleOf(record: MoveRecord, tried: PayPlace[]): Promise<MoveRole> {
  const { slug, title, occupation } = record;
  const asks = asksOf(record);
  const fieldsSourceId = occupation.soc.majors[0]?.sourceId ?? null;
  const pays = await paysIn(record, tried);
  const figures = [...Object.values(asks), ...pays.flatMap(({ pay }) => Object.values(pay))];
  return {
    slug,
    title,
    kind: kindOf(record),
    occupation: { slug: occupation.slug, title: occupation.name },
    asks,
    fields: fieldsOf(record),
    pays,
    wageCode: occupation.wageCode,
    sourceIds: [
      ...figures.flatMap(({ sourceId }) => sourceId ?? []),
      ...(fieldsSourceId ? [fieldsSourceId] : []),
      occupation.sourceId,
    ],
    fieldsSourceId,
    relatedSourceId: occupation.sourceId,
  };
}

async function paysIn(record: MoveRecord, tried: PayPlace[]): Promise<MoveRole["pays"]> {
  const isLocal = tried.some(({ code }) => code !== NATION.code);
  const group = isLocal ? await payOfRole(record.slug) : null;
  return tried.map((place) => ({
    place,
    pay: yearlyPay(record, place, group && localWageOf(group, place.code)),
  }));
}
