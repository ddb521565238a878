import { LEADS } from "@/server/compare/wording/leads";
import { type Party, type Sentence, subject } from "@/server/compare/wording/sentence";
import { grouped } from "@/server/figures/format";
import { exposureOf } from "./exposure";
import { oneInHowMany } from "./wording";

/** What differs between two roles' outlooks: growth, who leaves, and what is rated as exposed. */
export function outlookAnswer(left: Party, right: Party): Sentence[] {
  const parties = [left, right];
  const sentences = [
    LEADS.outlook(left, right),
    eachOf(parties, leavingClause),
    eachOf(parties, exposedClause),
    withoutProjection(parties),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** Names those that are not projected, so that they are not passed over; null where all are. */
function withoutProjection(parties: Party[]): Sentence | null {
  const names = parties
    .filter(({ role }) => role.figures["outlook.growth"].state === "missing")
    .flatMap((party, at) => (at === 0 ? [subject(party)] : [" or ", subject(party)]));
  return names.length > 0 ? ["Our sources have no projection for ", ...names, "."] : null;
}

/** A clause of a role; the first of a sentence says what the others leave out. */
type Clause = (party: Party, first: boolean) => Sentence | null;

function leavingClause(party: Party, first: boolean): Sentence | null {
  const oneIn = oneInHowMany(party.role);
  if (oneIn === null) return null;
  return first
    ? [`In a year about 1 in ${oneIn} people leaves the work of `, subject(party)]
    : [`about 1 in ${oneIn} that of `, subject(party)];
}

function exposedClause({ side, role }: Party, first: boolean): Sentence | null {
  const rated = exposureOf(role, "outlook.exposureBeta");
  if (!rated) return null;
  const [low, high] = [rated.model, rated.people].sort((a, b) => a - b) as [number, number];
  const share = Math.round(low) === Math.round(high) ? "" : `${grouped(low)} to `;
  return [
    first ? "Of the tasks of " : "of those of ",
    subject({ side, role }),
    ` ${share}${grouped(high)}%${first ? " are rated as exposed to language models" : ""}`,
  ];
}

/** One clause for each that has the figures, in one sentence; null where none has. */
function eachOf(parties: Party[], clauseOf: Clause): Sentence | null {
  const clauses: Sentence[] = [];
  for (const party of parties) {
    const clause = clauseOf(party, clauses.length === 0);
    if (clause) clauses.push(clause);
  }
  if (clauses.length === 0) return null;
  return [...clauses.flatMap((clause, at) => (at === 0 ? clause : [", ", ...clause])), "."];
}
