/** AREA_TYPE of OEWS; 3 is a territory, which is neither a state nor a part of one. */
const AREA_KINDS: Record<string, string> = {
  1: "nation",
  2: "state",
  4: "metropolitan",
  6: "nonmetropolitan",
};

const CODE_LENGTHS: Record<string, number> = { state: 2, metropolitan: 5, nonmetropolitan: 7 };

/** The kind of area that an AREA_TYPE says. */
export const areaKind = (type: string): string => AREA_KINDS[type] as string;

/** An area's code with the zeros that some files leave out, and without those that some put before. */
export const areaCode = (code: string, kind: string): string =>
  code.replace(/^0+/, "").padStart(CODE_LENGTHS[kind] ?? 0, "0");

/**
 * The states that an area lies in. A metropolitan area can lie in several: its title names all of
 * them, the column PRIM_STATE one.
 */
export const statesOf = (title: string, primary: string): string =>
  title.match(/, ([A-Z]{2}(?:-[A-Z]{2})*)$/)?.[1]?.replaceAll("-", " ") ?? primary;
