import type { Figure } from "@/server/figures/figure";
import { formatFigure } from "@/server/figures/format";
import { type Difference, isAmount, type Stated } from "../difference";
import type { PayUnit } from "../out-earning/out-earning";
import { marginText, type PayCompared, payText } from "./pay-compared";
import { type Sentence, subject, verb } from "./sentence";

type Higher = Extract<Difference, { kind: "higher" }>;

/** Who earns more and by how much, as far as that can be told; both are named and marked. */
export function paySentence(compared: PayCompared): Sentence {
  const { difference, unit, order, figures } = compared;
  switch (difference.kind) {
    case "missing":
      return ofWhoeverHasIt(compared);
    case "one-figure":
      return countedAsOne(compared);
    case "higher":
      return moreThan(compared, difference);
    case "about-same":
      return difference.by === 0
        ? [...both(order), " both earn ", ...averaged(figures[0], unit), "."]
        : [
            ...both(order),
            " earn about the same: ",
            ...averaged(figures[0], unit),
            " and ",
            amount(figures[1]),
            `, a difference within its margin of error (${marginText(difference.margin, unit)}).`,
          ];
    case "untold":
      return difference.stated
        ? onPaper(compared, difference.stated)
        : [
            ...earns(compared),
            " and ",
            subject(order[1]),
            " ",
            amount(figures[1]),
            `; which is more cannot be told, because ${difference.why}.`,
          ];
  }
}

/** "Nurses clearly earn more: $98,430 a year on average, $58,430 (± $90) above the $40,000 of Actors." */
function moreThan(compared: PayCompared, { by, margin, atLeast }: Higher): Sentence {
  const { unit, order } = compared;
  return [
    subject(order[0], true),
    ` clearly ${verb(order[0], "earns", "earn")} more: `,
    ...above(compared, `${atLeast ? "at least " : ""}${payText(by, unit)}`, [
      atLeast ? "" : ` (${marginText(margin, unit)})`,
    ]),
  ];
}

/** Where nothing says how sure the numbers are, the difference is said to be one of numbers. */
function onPaper(compared: PayCompared, { side, by }: Stated): Sentence {
  const { unit, order, figures } = compared;
  if (!side) return [...both(order), " both earn ", ...averaged(figures[0], unit), ", on paper."];
  return [
    subject(order[0], true),
    ` ${verb(order[0], "earns", "earn")} more on paper: `,
    ...above(compared, payText(by, unit), []),
  ];
}

const above = ({ unit, order, figures }: PayCompared, by: string, margin: Sentence): Sentence => [
  ...averaged(figures[0], unit),
  ", ",
  { strong: by },
  ...margin,
  " above the ",
  amount(figures[1]),
  " of ",
  subject(order[1]),
  ".",
];

function countedAsOne({ unit, order, figures }: PayCompared): Sentence {
  const name = figures.find(({ of }) => of)?.of;
  return [
    ...both(order),
    ` are counted as one in the wage survey${name ? `, as ${name}` : ""}: `,
    ...averaged(figures[0], unit),
    ".",
  ];
}

function ofWhoeverHasIt(compared: PayCompared): Sentence {
  const { order, figures } = compared;
  if (!isAmount(figures[0]))
    return ["Who earns more, ", subject(order[0]), " or ", subject(order[1]), ", cannot be told."];
  return [...earns(compared), "; our sources have no pay of ", subject(order[1]), "."];
}

const earns = ({ unit, order: [first], figures }: PayCompared): Sentence => [
  subject(first, true),
  ` ${verb(first, "earns", "earn")} `,
  ...averaged(figures[0], unit),
];

const both = ([first, second]: PayCompared["order"]): Sentence => [
  subject(first, true),
  " and ",
  subject(second),
];

const amount = (figure: Figure) => ({ strong: formatFigure(figure) });

const averaged = (figure: Figure, unit: PayUnit): Sentence => [
  amount(figure),
  ` ${unit === "usd-year" ? "a year" : "an hour"} on average`,
];
