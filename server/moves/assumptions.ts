import { z } from "zod";
import { amount } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import { type Assumptions, YEARS } from "./earnings";

/** The parameters of an address, as Next hands them. */
export type Params = Record<string, string | string[] | undefined>;

/** The numbers that a reader can change, by their names in the address. */
export type NumberField = "pay" | "out" | "tuition" | "ramp" | "stay" | "grow";

/** A field as the page shows it: what stands in it, and what is wrong with that. */
export interface Typed {
  text: string;
  error: string | null;
}

interface Bounds {
  least: number;
  most: number;
  whole: boolean;
  /** what it is a number of, in an error */
  of: "dollars" | "years" | "percent";
}

export const BOUNDS: Record<NumberField, Bounds> = {
  pay: { least: 0, most: 2_000_000, whole: true, of: "dollars" },
  out: { least: 0, most: YEARS, whole: true, of: "years" },
  tuition: { least: 0, most: 500_000, whole: true, of: "dollars" },
  ramp: { least: 0, most: YEARS, whole: true, of: "years" },
  stay: { least: -10, most: 10, whole: false, of: "percent" },
  grow: { least: -10, most: 10, whole: false, of: "percent" },
};

/** Years until the new pay is the median: no source of ours says how many, so that five is only neutral. */
export const NEUTRAL_RAMP = 5;

/** What the page takes where nothing is typed. `pay` is null: the median of the work one has. */
export type Defaults = Record<Exclude<NumberField, "pay">, number>;

/** @param studyYears years of study that the new work asks for beyond the present one */
export const defaultsOf = (studyYears: number): Defaults => ({
  out: studyYears,
  tuition: 0,
  ramp: NEUTRAL_RAMP,
  stay: 0,
  grow: 0,
});

/** What the sums take for granted where the reader says nothing. */
export const assumedOf = ({ out, tuition, ramp, stay, grow }: Defaults): Assumptions => ({
  out,
  tuition,
  ramp,
  growthStaying: stay,
  growthMoving: grow,
});

/** What an address assumes, and its fields as they were typed. */
export interface ReadAssumptions {
  assumed: Assumptions;
  /** dollars a year that the reader has now; null for the median */
  pay: number | null;
  fields: Record<NumberField, Typed>;
}

/** So much of a bad value is said again. */
const LONGEST = 40;

/** Reads the assumptions of an address. What is empty, or no such number, is as it begins. */
export function readAssumptions(params: Params, defaults: Defaults): ReadAssumptions {
  const read = (name: NumberField) => readNumber(firstOf(params[name]), name);
  const [pay, out, tuition, ramp, stay, grow] = [
    read("pay"),
    read("out"),
    read("tuition"),
    read("ramp"),
    read("stay"),
    read("grow"),
  ];
  const fieldOf = (name: NumberField, { text, problem }: ReadNumber): Typed => {
    const start = name === "pay" ? "the median" : String(defaults[name]);
    if (problem) return { text, error: `${problem} The sums take ${start}.` };
    return { text: text === "" && name !== "pay" ? start : text, error: null };
  };
  return {
    assumed: {
      out: out.value ?? defaults.out,
      tuition: tuition.value ?? defaults.tuition,
      ramp: ramp.value ?? defaults.ramp,
      growthStaying: stay.value ?? defaults.stay,
      growthMoving: grow.value ?? defaults.grow,
    },
    pay: pay.value,
    fields: {
      pay: fieldOf("pay", pay),
      out: fieldOf("out", out),
      tuition: fieldOf("tuition", tuition),
      ramp: fieldOf("ramp", ramp),
      stay: fieldOf("stay", stay),
      grow: fieldOf("grow", grow),
    },
  };
}

interface ReadNumber {
  text: string;
  value: number | null;
  problem: string | null;
}

/** Reads a number as people write one: "12,000", "$12,000", "2.5%". */
function readNumber(text: string, name: NumberField): ReadNumber {
  if (text === "") return { text, value: null, problem: null };
  const bare = text
    .replace(/^\$|%$/g, "")
    .replace(/,(?=\d{3}(\D|$))/g, "")
    .trim();
  const value = /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN;
  const { least, most, whole } = BOUNDS[name];
  const within = z.number().min(least).max(most);
  if ((whole ? within.int() : within).safeParse(value).success)
    return { text, value, problem: null };
  return { text, value: null, problem: `“${text}” is not ${askedFor(name)}.` };
}

/** "a whole number of years from 0 to 10" */
export function askedFor(name: NumberField): string {
  const { least, most, of } = BOUNDS[name];
  if (of === "percent") return `a percentage from ${least} to ${most}`;
  if (of === "years") return `a whole number of years from ${least} to ${most}`;
  return `an amount in whole dollars from ${dollars(least)} to ${dollars(most)}`;
}

const dollars = (value: number) => formatAmount(amount(value, "usd-year"));

/** The first value of a parameter, trimmed and not longer than a field has room for. */
export const firstOf = (value: string | string[] | undefined): string =>
  ([value].flat()[0] ?? "").trim().slice(0, LONGEST);
