/** A level at which awards are counted, as `field_awards` and `college_awards` name it. */
export type AwardLevel = "certificate" | "associate" | "bachelor" | "master" | "doctor";

/** Awards conferred in a year by field of study and level (`awardKey`), then by the institution's UNITID. */
export type Completions = Map<string, Map<string, number>>;

/** A college or school that confers awards. `state` is the two letters of a state or territory. */
export interface Institution {
  name: string;
  city: string;
  state: string;
}

/** @param cip the field's code, six digits */
export const awardKey = (cip: string, level: AwardLevel): string => `${cip} ${level}`;
