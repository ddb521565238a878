import type { RowReader } from "../publication";
import type { AnyReader } from "../released";
import { attainment } from "./attainment";
import { brightOutlook } from "./bright-outlook";
import { cipSoc } from "./cip-soc";
import { cpsAges, cpsEarnings, cpsPeople } from "./cps";
import { cpsUnemployment } from "./cps-unemployment";
import { earlierProjections } from "./earlier-projections";
import { completions } from "./ipeds-completions";
import { institutions } from "./ipeds-institutions";
import { jobSatisfaction } from "./job-satisfaction";
import { lcaCases } from "./lca/cases";
import { lcaCounts } from "./lca/counts";
import { lcaAreaOffers, lcaNationOffers } from "./lca/offers";
import { oews } from "./oews";
import { oewsCopy } from "./oews-copy";
import { onetReaders } from "./onet";
import { priceIndex, priceLevels } from "./prices";
import { projections } from "./projections";
import { taskExposure } from "./task-exposure";
import { telework } from "./telework";
import { titleEvidence } from "./title-evidence";

/**
 * Every publication that Rolewise reads, in the order in which they are read. Where several name the
 * same SOC code, the first of them names it for us.
 */
export const READERS: AnyReader[] = [
  ...onetReaders,
  brightOutlook,
  oews,
  oewsCopy,
  cipSoc,
  completions,
  institutions,
  projections,
  earlierProjections,
  attainment,
  cpsAges,
  cpsPeople,
  priceLevels,
  priceIndex,
  cpsEarnings,
  cpsUnemployment,
  jobSatisfaction,
  telework,
  taskExposure,
  titleEvidence,
  lcaNationOffers,
  lcaAreaOffers,
];

/** Those whose files are read row by row. */
export const ROW_READERS: RowReader[] = [lcaCases, lcaCounts];
