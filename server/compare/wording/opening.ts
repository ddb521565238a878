import { formatAmount, formatFigure } from "@/server/figures/format";
import { differenceOf, isAmount } from "../difference";
import { type Party, type Sentence, subject, verb } from "./sentence";

/**
 * The opening paragraph: how long it takes, what it pays and which pays more, what matters most. A
 * figure that is missing on both sides leaves its sentence out.
 */
export function opening(left: Party, right: Party): Sentence[] {
  return [
    timeSentence(left, right),
    ...paySentences(left, right),
    skillSentence(left, right),
  ].filter((sentence) => sentence !== null);
}

type PayId = "salary.yearly" | "salary.hourly";

function timeSentence(left: Party, right: Party): Sentence | null {
  const [a, b] = [left, right].map(({ role }) => role.figures["preparation.time"]);
  if (!a || !b || (a.state === "missing" && b.state === "missing")) return null;
  if (a.state === "known" && b.state === "known" && formatFigure(a) === formatFigure(b))
    return [
      `It typically takes ${formatFigure(a)} to prepare for either, `,
      subject(left),
      " or ",
      subject(right),
      ".",
    ];
  const parts = [left, right].flatMap((party): Sentence[] => {
    const figure = party.role.figures["preparation.time"];
    return figure.state === "known" ? [[`${formatFigure(figure)} for `, subject(party)]] : [];
  });
  return [
    "Preparation typically takes ",
    ...parts.flatMap((part, at) => (at === 0 ? part : [" and ", ...part])),
    ".",
  ];
}

/** What both earn and who earns more: in a year, or an hour where only that is published of both. */
export function paySentences(left: Party, right: Party): Sentence[] {
  const having = (id: PayId) => [left, right].filter(({ role }) => isAmount(role.figures[id]));
  const [yearly, hourly] = [having("salary.yearly"), having("salary.hourly")];
  const isByYear = yearly.length >= hourly.length;
  const id = isByYear ? "salary.yearly" : "salary.hourly";
  const per = isByYear ? "a year" : "an hour";
  const [first, second] = isByYear ? yearly : hourly;
  if (!first) return [];
  const earns = (party: Party) =>
    `${verb(party, "earns", "earn")} ${formatFigure(party.role.figures[id])}`;
  if (!second) return [[subject(first, true), ` ${earns(first)} ${per} on average.`]];
  return [payComparison(first, second, id, per)];
}

function payComparison(left: Party, right: Party, id: PayId, per: string): Sentence {
  const [a, b] = [left.role.figures[id], right.role.figures[id]];
  const pay = (party: Party) => formatFigure(party.role.figures[id]);
  const difference = differenceOf(a, b);
  const both = (between: string): Sentence => [
    subject(left, true),
    ` ${verb(left, "earns", "earn")} ${pay(left)} ${per} on average and `,
    subject(right),
    ` ${pay(right)}${between}`,
  ];
  switch (difference.kind) {
    case "equal":
      return [
        subject(left, true),
        " and ",
        subject(right),
        ` both earn ${pay(left)} ${per} on average.`,
      ];
    case "no-meaningful":
      return both(": no meaningful difference, for the margins of error overlap.");
    case "higher": {
      const [more, less] = difference.side === "left" ? [left, right] : [right, left];
      const unit = id === "salary.yearly" ? "usd-year" : "usd-hour";
      const by = formatAmount({ kind: "amount", amount: difference.by, unit });
      return [
        subject(more, true),
        ` ${verb(more, "earns", "earn")} more: ${pay(more)} ${per} on average, ${difference.atLeast ? "at least " : ""}${by} above the ${pay(less)} of `,
        subject(less),
        ".",
      ];
    }
    case "incomparable":
      return both(`; we name no higher one, because ${difference.why}.`);
    case "missing":
      return both(".");
  }
}

function skillSentence(left: Party, right: Party): Sentence | null {
  const parts = [left, right].flatMap((party): Sentence[] => {
    const figure = party.role.figures["work.topSkills"];
    if (figure.state === "missing" || figure.value.kind !== "names") return [];
    return [[subject(party), " are ", LIST.format(figure.value.names.map(lowered))]];
  });
  const [first, second] = parts;
  if (!first) return null;
  const others = second ? ["; those for ", ...second] : [];
  return ["The skills and knowledge that matter most for ", ...first, ...others, "."];
}

/** With a comma before the last "and": many names have an "and" of their own. */
const LIST = new Intl.ListFormat("en-US");

/** "Reading Comprehension" inside a sentence, but "English Language" keeps its capital. */
const lowered = (name: string) =>
  name
    .split(" ")
    .map((word) => (/^(English|[A-Z]{2,})/.test(word) ? word : word.toLowerCase()))
    .join(" ");
