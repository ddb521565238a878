import type { Reader, RowReader } from "../publication";
import { attainment } from "./attainment";
import { cipSoc } from "./cip-soc";
import { cpsAges, cpsPeople } from "./cps";
import { completions } from "./ipeds-completions";
import { institutions } from "./ipeds-institutions";
import { lcaCases } from "./lca/cases";
import { lcaCounts } from "./lca/counts";
import { lcaAreaOffers, lcaNationOffers } from "./lca/offers";
import { oews } from "./oews";
import { oewsCopy } from "./oews-copy";
import { onetReaders } from "./onet";
import { priceIndex, priceLevels } from "./prices";
import { projections } from "./projections";

/**
 * Every publication that Rolewise reads, in the order in which they are read. Where several name the
 * same SOC code, the first of them names it for us.
 */
export const READERS: Reader[] = [
  ...onetReaders,
  oews,
  oewsCopy,
  cipSoc,
  completions,
  institutions,
  projections,
  attainment,
  cpsAges,
  cpsPeople,
  priceLevels,
  priceIndex,
  lcaNationOffers,
  lcaAreaOffers,
];

/** Those whose files are read row by row. */
export const ROW_READERS: RowReader[] = [lcaCases, lcaCounts];
