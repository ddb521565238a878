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

/** The work styles that matter most; "" where none are rated. */
export function sentenceOfStyles({ workStyles }: Pick<RoleProfile, "workStyles">): string {
  const top = workStyles.slice(0, 3).map(({ name }) => name.toLowerCase());
  return top.length === 0 ? "" : `The traits that matter most in it are ${listed(top)}.`;
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
