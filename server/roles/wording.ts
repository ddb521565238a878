import { formatFigure, listed } from "@/server/figures/format";
import type { RoleProfile } from "./profile";

/** What each of the RIASEC interests means for somebody choosing work. */
const INTERESTS: Record<string, string> = {
  Realistic: "working with hands, tools and things",
  Investigative: "finding out how and why",
  Artistic: "making and shaping something new",
  Social: "helping, teaching and caring for people",
  Enterprising: "leading, persuading and deciding",
  Conventional: "order, records and clear rules",
};

/** Whom the work suits, by its two highest interests; "" where none are rated. */
export function sentenceOfInterests({ interests }: Pick<RoleProfile, "interests">): string {
  const top = interests.slice(0, 2).flatMap(({ name }) => INTERESTS[name] ?? []);
  return top.length === 0 ? "" : `It suits people who like ${listed(top)}.`;
}

/** How many work styles a sentence names. */
const STYLES = 3;

/**
 * The work styles that help most, and those that O*NET ranks as setting the work apart; "" where none
 * are rated.
 */
export function sentenceOfStyles({ workStyles }: Pick<RoleProfile, "workStyles">): string {
  const helpful = workStyles.filter(({ impact }) => impact > 0);
  const distinctive = workStyles
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => Number(a.rank) - Number(b.rank));
  const parts = [
    helpful.length > 0 && `What helps most to do it well: ${firstOf(helpful)}.`,
    distinctive.length > 0 && `What sets it apart: ${firstOf(distinctive)}.`,
  ];
  return parts.filter(Boolean).join(" ");
}

const firstOf = (styles: { name: string }[]): string =>
  listed(styles.slice(0, STYLES).map(({ name }) => name.toLowerCase()));

const MODELLED = /\b(AI|Machine Learning)\b/;

/** Says that interests and work styles come out of a model, where O*NET's method does; else "". */
export function sentenceOfMethods({ methods }: Pick<RoleProfile, "methods">): string {
  const modelled = [
    { what: "interests", method: methods.interests },
    { what: "work styles", method: methods.workStyles },
  ].filter(({ method }) => MODELLED.test(method));
  if (modelled.length === 0) return "";
  const named = modelled.map(({ what, method }) => `${what} (“${method}”)`);
  return `O*NET did not ask workers about this: it models ${listed(named)}.`;
}

/** Why O*NET lists the work as one of bright outlook; "" where it does not. */
export function sentenceOfBrightOutlook({
  brightOutlook,
}: Pick<RoleProfile, "brightOutlook">): string {
  if (brightOutlook === null) return "";
  const reasons = brightOutlook.split("; ").map((reason) => reason.toLowerCase());
  return `O*NET lists it as bright outlook: ${listed(reasons)}.`;
}

/** What a role pays, as the text of a picture: "Registered Nurses: $98,430 a year on average." */
export function payText({ title, figures }: Pick<RoleProfile, "title" | "figures">): string {
  const [yearly, hourly] = [figures["salary.yearly"], figures["salary.hourly"]];
  if (yearly.state === "known") return `${title}: ${formatFigure(yearly)} a year on average.`;
  if (hourly.state === "known") return `${title}: ${formatFigure(hourly)} an hour on average.`;
  return `${title}: our sources have no wage.`;
}

/** A role in a line or two for those who find it by a search engine: what it is, pays and asks for. */
export function summaryOf(role: Pick<RoleProfile, "title" | "description" | "figures">): string {
  const { description, figures } = role;
  const [growth, time] = [figures["outlook.growth"], figures["preparation.time"]];
  return [
    description,
    payText(role),
    growth.state === "known" && `Jobs: ${formatFigure(growth)} in ten years.`,
    time.state === "known" && `Preparation: ${formatFigure(time)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
