/** What workers say to each other by way of the process that has started them. */
export type News = { rolewise: true; id: string } & (
  | { kind: "loaded"; version: string | undefined }
  | { kind: "heard" }
  | { kind: "all-heard" }
);

/** Libraries and Node itself send messages the same way. */
export const isNews = (message: unknown): message is News =>
  typeof message === "object" && message !== null && "rolewise" in message;

/** A worker as its supervisor talks to it. */
export interface Listener {
  send(news: News): void;
}

/** Passes on what one worker says to all others, and tells it once all of them have heard it. */
export function createExchange<W extends Listener>(others: (than: W) => W[]) {
  const waiting = new Map<string, { from: W; missing: Set<W> }>();

  const settle = (id: string) => {
    const told = waiting.get(id);
    if (!told || told.missing.size > 0) return;
    waiting.delete(id);
    told.from.send({ rolewise: true, kind: "all-heard", id });
  };

  return {
    hear(from: W, news: News): void {
      if (news.kind === "loaded") {
        const missing = new Set(others(from));
        waiting.set(news.id, { from, missing });
        for (const other of missing) other.send(news);
      }
      if (news.kind === "heard") waiting.get(news.id)?.missing.delete(from);
      settle(news.id);
    },
    /** Nobody waits for a worker that has ended. */
    leave(gone: W): void {
      for (const [id, told] of waiting) {
        told.missing.delete(gone);
        if (told.from === gone) waiting.delete(id);
        else settle(id);
      }
    },
  };
}
