export const LARGEST_BODY = 20 * 1024 * 1024;

/** Gives a request up where its body, unpacked, is too large. */
export async function limited<T>(
  request: PromiseLike<T> & {
    on(event: "downloadProgress", listener: (progress: Progress) => void): unknown;
    cancel(): void;
  },
): Promise<T> {
  request.on("downloadProgress", ({ transferred, total = 0 }) => {
    if (Math.max(transferred, total) > LARGEST_BODY) request.cancel();
  });
  return request;
}

interface Progress {
  transferred: number;
  total?: number;
}
