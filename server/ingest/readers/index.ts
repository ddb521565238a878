import type { AnyReader } from "../released";
import { attainment } from "./attainment";
import { brightOutlook } from "./bright-outlook";
import { cipSoc } from "./cip-soc";
import { cpsAges, cpsPeople } from "./cps";
import { oews } from "./oews";
import { onetReaders } from "./onet";
import { projections } from "./projections";

/**
 * Every publication that Rolewise reads, in the order in which they are read. Where several name the
 * same SOC code, the first of them names it for us.
 */
export const READERS: AnyReader[] = [
  ...onetReaders,
  brightOutlook,
  oews,
  cipSoc,
  projections,
  attainment,
  cpsAges,
  cpsPeople,
];
