import { formatFigure, listed } from "@/server/figures/format";
import { isAmount } from "../difference";
import type { Wordable } from "./sentence";

/** What several roles earn on average in a year, the highest first, and of which we have no figure. */
export function paySentence(roles: Wordable[]): string {
  const paid = roles
    .flatMap(({ title, figures }) => {
      const pay = figures["salary.yearly"];
      return isAmount(pay) && pay.value.unit === "usd-year" ? [{ title, pay }] : [];
    })
    .sort((a, b) => b.pay.value.amount - a.pay.value.amount);
  const without = roles
    .map(({ title }) => title)
    .filter((title) => !paid.some((one) => one.title === title));
  const none = `Our sources state no yearly average for ${listed(without)}.`;
  if (paid.length === 0) return none;
  const [only, ...others] = paid;
  if (only && others.length === 0)
    return `${none} For ${only.title} it is ${formatFigure(only.pay)}.`;
  const order = listed(paid.map(({ title, pay }) => `${title} ${formatFigure(pay)}`));
  const head = `By average yearly salary, the highest first: ${order}.`;
  return without.length === 0 ? head : `${head} ${none}`;
}
