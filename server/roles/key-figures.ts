import { outlookFigures } from "./figures/outlook";
import { payFigures } from "./figures/pay";
import { titleFigures } from "./figures/title";
import { KEY_FIGURES, type KeyFigures } from "./key-figure-ids";
import type { RoleLink } from "./profile";
import { findKeyRecords, type KeyRecord } from "./record";

/** A role with its key figures only. */
export interface KeyProfile extends RoleLink {
  figures: KeyFigures;
}

/** The key figures of these roles by slug, in one query; a slug that no role has is not in it. */
export async function findKeyFigures(slugs: string[]): Promise<Map<string, KeyProfile>> {
  const records = await findKeyRecords([...new Set(slugs)]);
  return new Map(records.map((record) => [record.slug, keyProfileOf(record)]));
}

function keyProfileOf(record: KeyRecord): KeyProfile {
  const { slug, title } = record;
  const all = {
    ...payFigures(record, []),
    ...outlookFigures(record),
    ...titleFigures(record.figures),
  };
  const picked = KEY_FIGURES.map((id) => [id, all[id]]);
  return { slug, title, figures: Object.fromEntries(picked) as KeyFigures };
}
