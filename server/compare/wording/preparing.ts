import { formatFigure } from "@/server/figures/format";
import { nameOf, type Party, type Sentence } from "./sentence";

/**
 * How long it takes to prepare and what matters most. A figure that is missing on both sides leaves its
 * sentence out. Nobody is marked: the sentences before have named both.
 */
export const preparing = (left: Party, right: Party): Sentence[] =>
  [timeSentence(left, right), skillSentence(left, right)].filter((one) => one !== null);

function timeSentence(left: Party, right: Party): Sentence | null {
  const times = [left, right].flatMap((party) => {
    const figure = party.role.figures["preparation.time"];
    return figure.state === "known" ? [{ party, time: formatFigure(figure) }] : [];
  });
  const [a, b] = times;
  if (!a) return null;
  if (b && a.time === b.time)
    return ["It typically takes ", { strong: a.time }, " to prepare for either."];
  return [
    "Preparation typically takes ",
    ...times.flatMap(
      ({ party, time }, at): Sentence => [
        at === 0 ? "" : " and ",
        { strong: time },
        ` for ${nameOf(party)}`,
      ],
    ),
    ".",
  ];
}

function skillSentence(left: Party, right: Party): Sentence | null {
  const parts = [left, right].flatMap((party) => {
    const figure = party.role.figures["work.topSkills"];
    if (figure.state === "missing" || figure.value.kind !== "names") return [];
    return [{ party, skills: LIST.format(figure.value.names.map(lowered)) }];
  });
  const [a, b] = parts;
  if (!a) return null;
  const head = "The skills and knowledge that matter most ";
  if (b && a.skills === b.skills) return [`${head}are the same for both: ${a.skills}.`];
  const others = b ? `; those for ${nameOf(b.party)} are ${b.skills}` : "";
  return [`${head}for ${nameOf(a.party)} are ${a.skills}${others}.`];
}

/** With a comma before the last "and": many names have an "and" of their own. */
const LIST = new Intl.ListFormat("en-US");

/** "Reading Comprehension" inside a sentence, but "English Language" keeps its capital. */
const lowered = (name: string) =>
  name
    .split(" ")
    .map((word) => (/^(English|[A-Z]{2,})/.test(word) ? word : word.toLowerCase()))
    .join(" ");
