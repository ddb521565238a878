import type { Reader } from "../../publication";
import { interests } from "./interests";
import { jobZones, occupations } from "./occupations";
import { ratings } from "./ratings";
import { relatedOccupations } from "./related";
import { tasks } from "./tasks";
import { technologies } from "./technologies";
import { alternateTitles, reportedTitles } from "./titles";
import { training, trainingCategories } from "./training";

/** The tables of the O*NET Database that Rolewise uses, as text files or workbooks. */
export const onetReaders: Reader[] = [
  occupations,
  jobZones,
  alternateTitles,
  reportedTitles,
  ...ratings,
  interests,
  technologies,
  trainingCategories,
  training,
  relatedOccupations,
  tasks,
];
