import cluster from "node:cluster";
import { randomUUID } from "node:crypto";
import { isNews, type News } from "./news";

/**
 * Tells the other workers of this server which data are loaded, and waits until all have heard it. A
 * server without workers tells nobody.
 */
export async function tellOtherWorkers(version: string | undefined): Promise<void> {
  if (!cluster.isWorker) return;
  const id = randomUUID();
  await new Promise<void>((resolve) => {
    const hear = (message: unknown) => {
      if (!isNews(message) || message.kind !== "all-heard" || message.id !== id) return;
      process.off("message", hear);
      resolve();
    };
    process.on("message", hear);
    process.send?.({ rolewise: true, kind: "loaded", id, version } satisfies News);
  });
}

/**
 * Hears what other workers tell, and says that it is heard.
 * @param note notes which data are loaded
 */
export function listenToOtherWorkers(note: (version: string | undefined) => void): void {
  if (!cluster.isWorker) return;
  process.on("message", (message) => {
    if (!isNews(message) || message.kind !== "loaded") return;
    note(message.version);
    process.send?.({ rolewise: true, kind: "heard", id: message.id } satisfies News);
  });
}
