import type { Amount, Figure, Part, Share, Value } from "./figure";

/** Made once: a page formats hundreds of numbers, and making a format takes longer than using it. */
const withDigits = [0, 1, 2].map(
  (digits) =>
    new Intl.NumberFormat("en-US", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);
const upToOne = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/** A number with its thousands apart: "1,388,430". */
export const grouped = (value: number, digits: 0 | 1 | 2 = 0): string =>
  (withDigits[digits] as Intl.NumberFormat).format(value);

/** One decimal where the publication has one: 9.4, but 12 and not 12.0. */
const plain = (value: number) => upToOne.format(value);

/** An amount as a reader sees it: "$34,252", "$16.47", "-8%", "+4.3%", "179,503", "85 awards". */
export function formatAmount({ amount, unit, bound }: Amount): string {
  const text = amountText(amount, unit);
  return bound ? `${bound} ${text}` : text;
}

function amountText(amount: number, unit: Amount["unit"]): string {
  switch (unit) {
    case "usd-year":
    case "usd-week":
      return `$${grouped(amount)}`;
    case "usd-hour":
      return `$${grouped(amount, 2)}`;
    case "percent":
      return `${plain(amount)}%`;
    case "percent-change":
      return `${amount > 0 ? "+" : ""}${plain(amount)}%`;
    case "jobs":
      return grouped(amount);
    case "awards":
      return `${grouped(amount)} ${amount === 1 ? "award" : "awards"}`;
    case "years":
      return plain(amount);
    case "text":
      return String(amount);
  }
}

/** A wage by the hour or the year, with its cents where it is by the hour: "$16.47". */
export const formatWage = (value: number, per: "hour" | "year"): string =>
  formatAmount({ kind: "amount", amount: value, unit: per === "hour" ? "usd-hour" : "usd-year" });

/** "9.4%", or "-" where the share is missing. */
export const formatShare = ({ percent }: Share) => (percent === null ? "-" : percentText(percent));

/** "$1,900", or "-" where the part is missing. */
export const formatPart = ({ amount }: Part) => (amount ? formatAmount(amount) : "-");

/** A share is written with its one decimal, as the publications do: "12.0%". */
const percentText = (percent: number) => `${grouped(percent, 1)}%`;

/** A figure's value in one line. */
export function formatValue(value: Value): string {
  switch (value.kind) {
    case "amount":
      return formatAmount(value);
    case "range":
      return `${formatAmount(value.low)} to ${formatAmount(value.high)}`;
    case "named":
      return value.amount && !isPay(value.amount)
        ? `${value.name}, ${formatAmount(value.amount)}`
        : value.name;
    case "names":
      return value.names.join("; ");
    case "shares":
      return value.parts.map((part) => `${part.label} ${formatShare(part)}`).join(", ");
    case "amounts":
      return value.parts.map((part) => `${part.label} ${formatPart(part)}`).join(", ");
  }
}

/** Whether an amount is one of dollars: where a name was chosen for it, it stands beside the name. */
export const isPay = ({ unit }: Amount) => unit === "usd-year" || unit === "usd-hour";

/** The figure's value in one line, "-" where it is missing. */
export const formatFigure = (figure: Figure): string =>
  figure.state === "known" ? formatValue(figure.value) : "-";

/** "a, b and c" */
export function listed(words: string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
