import { setTimeout as wait } from "node:timers/promises";

/** What readers were answered while something happened. */
export interface Read {
  answers: number;
  /** each answer that was not as it should be, with what it was */
  failures: string[];
}

const READERS = 4;
/** Between two pages: readers who pause for none of them leave the servers no time to start in. */
const PAUSE_MS = 20;

/** Asks for these pages, over and over and some as Next's router does, from the beginning of `happens` to its end. */
export async function readWhile(
  url: string,
  paths: string[],
  happens: () => Promise<unknown>,
): Promise<Read> {
  const read: Read = { answers: 0, failures: [] };
  let over = false;
  const readOn = async () => {
    while (!over) {
      const path = paths[read.answers % paths.length] as string;
      const failure = await ask(url, path, { ofRouter: read.answers++ % 5 === 0 });
      if (failure) read.failures.push(`${failure} ${path}`);
      await wait(PAUSE_MS);
    }
  };
  const readers = Array.from({ length: READERS }, readOn);
  await happens().finally(() => {
    over = true;
  });
  await Promise.all(readers);
  return read;
}

/** Asks for a page, or for its data, and says what is wrong with the answer. */
async function ask(url: string, path: string, { ofRouter = false }): Promise<string | null> {
  try {
    const response = ofRouter
      ? await fetch(`${url}${path}?_rsc`, { headers: { RSC: "1" } })
      : await fetch(url + path);
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    if (response.status !== 200) return `${response.status}`;
    if (!ofRouter) return type.startsWith("text/html") && text.includes("</html>") ? null : type;
    return type === "text/x-component" && isNotHeld(response) ? null : `router: ${type}`;
  } catch (error) {
    return String(error);
  }
}

/** Whether the proxy neither holds the answer nor may hold it. */
export const isNotHeld = ({ headers }: Response): boolean =>
  headers.get("x-cache") !== "HIT" && /\bno-store\b/.test(headers.get("cache-control") ?? "");
