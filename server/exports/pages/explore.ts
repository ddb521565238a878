import { fieldAddress } from "@/server/explore/address";
import { readAsked } from "@/server/explore/asked";
import { explorable } from "@/server/explore/explorable";
import { matching, sorted } from "@/server/explore/explore";
import type { OccupationRow } from "@/server/explore/occupations";
import { addressOf } from "@/server/explore/query";
import type { Place } from "@/server/places/place";
import { allSources, type Source } from "@/server/sources/sources";
import type { MakeExport } from "../answer";
import { FIGURE_COLUMNS, type FigureRow } from "../figure-columns";
import { rowsOfFigures } from "../figure-rows";
import { rowsOfLocal } from "../local-rows";
import { sourceColumns } from "../source-columns";

/** All occupations that the filters of the address find, in its order: every page of the table. */
export const careersExport: MakeExport = async (_, params) => {
  const [asked, sources] = await Promise.all([readAsked(params), allSources()]);
  const { occupations, facets, query, place, notes } = asked;
  // A reader of the page sees a note; a program would take everything for what it has asked for.
  if (notes.length > 0) return { refused: notes.join(" ") };
  const found = sorted(matching(occupations, facets, query), query.sort, query.order);
  return {
    title: "Careers",
    path: addressOf({ ...query, page: 1 }),
    columns: FIGURE_COLUMNS,
    rows: found.flatMap((row) => rowsOfOccupation(row, sources, place.seen?.place)),
  };
};

/** A field as a whole, then its occupations, the best paid first. */
export const fieldExport: MakeExport = async ([slug = ""]) => {
  if (slug !== slug.toLowerCase()) return { moved: fieldAddress(slug.toLowerCase()) };
  const [{ fields, occupations }, sources] = await Promise.all([explorable(), allSources()]);
  const field = fields.find((one) => one.slug === slug);
  if (!field)
    return {
      unknown: `No field of work is called "${slug.slice(0, 80)}". /careers shows their names.`,
    };
  const own = occupations.filter((row) => row.field.code === field.code);
  const whole = { role_title: field.title, occupation: `${field.code}-0000` };
  return {
    title: field.title,
    path: fieldAddress(slug),
    columns: FIGURE_COLUMNS,
    rows: [
      ...rowsOfFigures(field.figures, whole, sources),
      ...sorted(own, "pay", "desc").flatMap((row) => rowsOfOccupation(row, sources)),
    ],
  };
};

function rowsOfOccupation(row: OccupationRow, sources: Source[], place?: Place): FigureRow[] {
  const subject = { role: row.slug, role_title: row.title, occupation: row.code };
  return [
    ...rowsOfFigures(row.figures, subject, sources),
    ...(row.local && place ? rowsOfLocal(row.local, place, subject, sources) : []),
    ...row.interests.map((name, at) => ({
      ...subject,
      figure: "interest",
      label: "Highest interests",
      part: String(at + 1),
      text: name,
      unit: "text",
      ...sourceColumns(row.sourceId, sources),
    })),
    ...row.styles.map((name, at) => ({
      ...subject,
      figure: "workStyle",
      label: "Work styles that set it apart",
      part: String(at + 1),
      text: name,
      unit: "text",
      ...sourceColumns(row.sourceId, sources),
    })),
  ];
}
