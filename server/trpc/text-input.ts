import { z } from "zod";

/**
 * Text that people write, trimmed. PostgreSQL cannot store the character NUL; the other control
 * characters, but for line breaks and tabs, have no place in it either.
 */
export const textInput = (longest: number, shortest = 0) =>
  z
    .string()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it takes out
    .transform((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").trim())
    .pipe(
      z
        .string()
        .min(shortest, "This cannot be empty.")
        .max(longest, `At most ${longest.toLocaleString("en-US")} characters.`),
    );

/** The id of a row. */
export const idInput = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, "This is no id.");

/** The id of a row that is to be made: 128 random bits that the caller draws, as 32 hexadecimal digits. */
export const newIdInput = z.string().regex(/^[0-9a-f]{32}$/, "An id has 32 hexadecimal digits.");

/** The token of a share link. */
export const tokenInput = z.string().regex(/^[A-Za-z0-9_-]{32}$/, "This is no share link.");
