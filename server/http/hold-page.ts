import type { ServerResponse } from "node:http";

/**
 * Holds a page back until it is whole, and then hands it to `send`; any other answer goes out as it is
 * written. What is sent first, the headers, names the hashes of what comes last. No page of ours
 * streams, so nobody waits longer for it.
 */
export function holdPage(response: ServerResponse, send: (body: Buffer) => void): void {
  const write = response.write.bind(response) as (...values: unknown[]) => boolean;
  const end = response.end.bind(response) as (...values: unknown[]) => ServerResponse;
  const flushHeaders = response.flushHeaders.bind(response);
  const chunks: Buffer[] = [];

  Object.assign(response, {
    flushHeaders: () => {
      if (!isPage(response)) flushHeaders();
    },
    write: (chunk: string | Uint8Array, ...rest: unknown[]) => {
      if (!isPage(response)) return write(chunk, ...rest);
      chunks.push(Buffer.from(chunk as string));
      callbackIn(rest)?.();
      return true;
    },
    end: (...values: unknown[]) => {
      Object.assign(response, { write, end, flushHeaders });
      if (!isPage(response)) return end(...values);
      const [last] = values;
      if (typeof last === "string" || last instanceof Uint8Array)
        chunks.push(Buffer.from(last as string));
      send(Buffer.concat(chunks));
      callbackIn(values)?.();
      return response;
    },
  });
}

const isPage = (response: ServerResponse) =>
  !response.headersSent && String(response.getHeader("Content-Type")).startsWith("text/html");

const callbackIn = (values: unknown[]) =>
  values.find((value): value is () => void => typeof value === "function");
