import { hash, verify } from "@node-rs/argon2";

/**
 * argon2id with what OWASP's Password Storage Cheat Sheet asks for at least: 19 MiB, two passes, one
 * thread. The package's default algorithm is argon2id.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, in the text form that names its own parameters. */
export const hashPassword = (password: string): Promise<string> => hash(normalise(password), COST);

/** A hash that no password is tested against but to take as long as one that counts. */
let decoy: Promise<string> | undefined;

/**
 * Whether it is the password of this hash. Without a hash, for an account that does not exist or has
 * no password, the answer is no, and takes as long.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  decoy ??= hashPassword("no password at all");
  const matches = await verify(passwordHash ?? (await decoy), normalise(password));
  return matches && passwordHash !== null;
}

/** Keyboards compose an accented letter in different ways; the same password must stay the same. */
const normalise = (password: string) => password.normalize("NFKC");
