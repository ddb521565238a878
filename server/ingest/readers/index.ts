import type { Reader } from "../publication";
import { attainment } from "./attainment";
import { cipSoc } from "./cip-soc";
import { cpsAges, cpsPeople } from "./cps";
import { localWageAreas, localWageOccupations, localWages } from "./local-wages";
import { oews } from "./oews";
import { oewsSlice } from "./oews-slice";
import { onetReaders } from "./onet";
import { projections } from "./projections";
import { titleEvidence } from "./title-evidence";

/**
 * Every publication that Rolewise reads, in the order in which they are read. Where several name the
 * same SOC code, the first of them names it for us.
 */
export const READERS: Reader[] = [
  ...onetReaders,
  oews,
  oewsSlice,
  cipSoc,
  projections,
  attainment,
  cpsAges,
  cpsPeople,
  localWageAreas,
  localWageOccupations,
  localWages,
  titleEvidence,
];
