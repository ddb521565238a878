import { pairSlugs, sidesAddress } from "./address";

/** So many roles fit beside each other. */
export const MOST_ROLES = 4;

/** The roles that an address names, `?roles=a,b,c` or one a parameter, each once and in its order. */
export function readRoles(value: string | string[] | undefined): string[] {
  const named = [value ?? []].flat().flatMap((text) => text.toLowerCase().split(","));
  return [...new Set(named.map((slug) => slug.trim()).filter((slug) => slug !== ""))];
}

/** The address of these roles beside each other; of two it is their own page. */
export const severalAddress = (slugs: string[]): string => {
  const [left, right, ...more] = slugs;
  if (left && !right) return `/careers/${left}`;
  if (left && right && more.length === 0) return sidesAddress(left, right);
  return `/compare?roles=${slugs.join(",")}`;
};

/** The address of these roles with room for one more. */
export const addingAddress = (slugs: string[]): string => `/compare?roles=${slugs.join(",")}&add=`;

/** Every two of them, each in the order that a pair has. */
export const pairsAmong = <T extends { slug: string }>(roles: T[]): [T, T][] =>
  roles.flatMap((a, at) =>
    roles
      .slice(at + 1)
      .map((b): [T, T] => (pairSlugs(a.slug, b.slug)[0] === a.slug ? [a, b] : [b, a])),
  );
