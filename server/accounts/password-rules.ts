import { dictionary } from "@zxcvbn-ts/language-common";

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 1000;

const COMMON = new Set<string>(dictionary["passwords-common"]);

/** Why a password is refused. */
export type PasswordFault = "short" | "long" | "common" | "email";

/**
 * What is wrong with a new password, or null. As NIST SP 800-63B has it: length and whether it is one
 * of those that are tried first, no rules on which characters it has.
 */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return "short";
  if (length > LONGEST_PASSWORD) return "long";
  const folded = password.toLowerCase();
  if (folded === email || folded === email.split("@")[0]) return "email";
  return isCommon(folded) ? "common" : null;
}

/** On the list, or one that is, or one character, over and over. */
function isCommon(password: string): boolean {
  if (COMMON.has(password)) return true;
  const unit = /^(.+?)\1+$/su.exec(password)?.[1];
  return unit !== undefined && ([...unit].length === 1 || COMMON.has(unit));
}
