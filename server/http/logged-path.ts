/** Folders of addresses in which whatever comes next is a secret. */
const SECRET_AFTER = new Set(["shared"]);

/** Long and not of lower-case words alone, as slugs are: it may be a token. */
const MAY_BE_TOKEN = /^(?=.*[A-Z0-9_])[^/]{20,}$/;

const LONGEST = 300;

/**
 * An address as the log may know it: without its query, in which tokens of sign-in links and people's
 * own words stand, and without parts of the path that are or may be tokens.
 */
export function loggedPath(url: string): string {
  const [path = ""] = url.split(/[?#]/);
  // Names of built files hold hashes, which are no secrets.
  if (path.startsWith("/_next/")) return path;
  const parts = path
    .split("/")
    .map((part, at, all) => (isSecret(part, all[at - 1]) ? "[secret]" : part));
  return parts.join("/").slice(0, LONGEST);
}

const isSecret = (part: string, before: string | undefined) =>
  part !== "" && (SECRET_AFTER.has(before ?? "") || MAY_BE_TOKEN.test(part));
