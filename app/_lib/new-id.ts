const BYTES = 16;

/** An id for something new, so that asking for it twice makes it once. Works on plain http too. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
