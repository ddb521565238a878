import type { ReleasedReader } from "../../released";
import { interests } from "./interests";
import { jobZones, occupations } from "./occupations";
import { ratings } from "./ratings";
import { relatedOccupations } from "./related";
import { readMe } from "./release";
import { tasks } from "./tasks";
import { softwareSkills, technologies } from "./technologies";
import { alternateTitles, jobTitles, reportedTitles } from "./titles";
import { training, trainingCategories } from "./training";
import { workStyles } from "./work-styles";

/** The tables of the O*NET Database that Rolewise uses, as text files or workbooks. */
export const onetReaders: ReleasedReader[] = [
  readMe,
  occupations,
  jobZones,
  alternateTitles,
  jobTitles,
  reportedTitles,
  ...ratings,
  workStyles,
  interests,
  technologies,
  softwareSkills,
  ...trainingCategories,
  ...training,
  relatedOccupations,
  tasks,
];
