import type { OutEarning } from "../out-earning/out-earning";
import { oftenSentence } from "./often";
import { paySentence } from "./pay";
import { payCompared } from "./pay-compared";
import type { Party, Sentence } from "./sentence";
import { surenessSentences } from "./sureness";

/** What a comparison answers first. */
export interface Opening {
  /** who earns more and by how much, and how often: one sentence or two, the first of which names both */
  sentences: Sentence[];
  /** how sure that is, a sentence each */
  sure: string[];
}

/** The answer of two roles' pay in words. */
export function opening(left: Party, right: Party, out: OutEarning): Opening {
  const compared = payCompared(left, right);
  return {
    sentences: [paySentence(compared), oftenSentence(out, compared)].filter(
      (sentence) => sentence !== null,
    ),
    sure: surenessSentences(out, compared),
  };
}
