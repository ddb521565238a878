import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@/server/accounts/password-rules";

/** What a form was refused for, by the word that its redirect carries in ?problem=. */
const PROBLEMS: Record<string, string> = {
  email: "That is not a complete e-mail address. It looks like name@example.org.",
  wrong: "The e-mail address or the password is not right.",
  "password-short": `A password has at least ${SHORTEST_PASSWORD} characters.`,
  "password-long": `A password has at most ${LONGEST_PASSWORD.toLocaleString("en-US")} characters.`,
  "password-common":
    "That password is one of those that are guessed first. Choose another; a few words in a row are good.",
  "password-email": "Your e-mail address is no password. Choose another.",
  "not-chosen": "That is not the password that was chosen when signing up. Try again.",
  "not-confirmed": "Your present password is not right, so nothing was changed.",
  "same-email": "That is your address already.",
  "other-email": "That is not the address of this account, so nothing was deleted.",
  unverified:
    "The other site has not confirmed your e-mail address. Confirm it there, or sign in with a link.",
  OAuthAccountNotLinked:
    "That e-mail address has an account here already. Sign in as you did before, or with a link.",
  AccessDenied: "The other site did not let you in.",
};

const OTHER_PROBLEM = "Signing in did not work. Try again, or another way.";

/** What was done, by the word in ?done=. */
const DONE: Record<string, string> = {
  name: "Your name is saved.",
  email: "Your e-mail address is changed.",
  "email-sent": "We have sent a message to the new address. It counts once you open its link.",
  password: "Your password is set. Every other browser is signed out.",
  session: "That browser is signed out.",
  "signed-out": "You are signed out.",
  "signed-out-everywhere": "You are signed out everywhere.",
  "search-saved": "The search is saved. It counts what is new each time you come back.",
  "search-removed": "The search is removed.",
  deleted: "Your account and everything in it is deleted.",
};

type Query = Record<string, string | string[] | undefined>;

/** One line to show above a form. */
export interface Message {
  kind: "problem" | "done";
  text: string;
}

/** What a page's address asks it to say. next-auth names its problems in ?error=. */
export function messageOf({ problem, error, done }: Query): Message | null {
  const code = textOf(problem) || textOf(error);
  if (code) return { kind: "problem", text: PROBLEMS[code] ?? OTHER_PROBLEM };
  const text = DONE[textOf(done)];
  return text ? { kind: "done", text } : null;
}

/** A value of the query; of several the first. */
export const textOf = (value: string | string[] | undefined): string => [value].flat()[0] ?? "";
