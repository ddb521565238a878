import { permanentRedirect } from "next/navigation";
import { fieldAddress } from "@/server/explore/address";
import { explorable } from "@/server/explore/explorable";
import type { FieldTotals } from "@/server/explore/fields";
import type { OccupationRow } from "@/server/explore/occupations";

/** What a field's page is about. */
export interface FieldContent {
  field: FieldTotals;
  all: FieldTotals;
  occupations: OccupationRow[];
}

/** The field that an address names, or null; another case leads to its one address. */
export async function fieldAt(slug: string): Promise<FieldContent | null> {
  if (slug !== slug.toLowerCase()) permanentRedirect(fieldAddress(slug.toLowerCase()));
  const { all, fields, occupations } = await explorable();
  const field = fields.find((one) => one.slug === slug);
  if (!field) return null;
  return {
    field,
    all,
    occupations: occupations.filter((row) => row.field.code === field.code),
  };
}
