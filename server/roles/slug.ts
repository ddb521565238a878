/**
 * The part of an address that names a role: its title in lower case, with letters (without their
 * accents) and digits kept, apostrophes dropped and every other run of characters one hyphen.
 */
export function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Mark}'’‘ʼ]/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
