import { notFound, permanentRedirect } from "next/navigation";
import { explorable } from "@/server/explore/explorable";
import type { FieldTotals } from "@/server/explore/fields";
import type { OccupationRow } from "@/server/explore/occupations";

/** What a field's page is about. */
export interface FieldContent {
  field: FieldTotals;
  all: FieldTotals;
  occupations: OccupationRow[];
}

/** The field that an address names; another case leads to its one address, an unknown one to 404. */
export async function knownField(slug: string): Promise<FieldContent> {
  if (slug !== slug.toLowerCase()) permanentRedirect(`/careers/field/${slug.toLowerCase()}`);
  const { all, fields, occupations } = await explorable();
  const field = fields.find((one) => one.slug === slug) ?? notFound();
  return {
    field,
    all,
    occupations: occupations.filter((row) => row.field.code === field.code),
  };
}
