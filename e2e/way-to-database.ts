import { createServer, type Server, Socket } from "node:net";
import { freePort } from "@/server/db/embedded";

/** A way to a database that a test can close and open: to those who take it the database is away. */
export interface Way {
  url: string;
  /** as where the server is stopped: connections end, and none is taken */
  close(): Promise<void>;
  /** as where the network loses what is sent: nothing ends, and nothing is answered */
  swallow(): void;
  open(): Promise<void>;
}

export async function openWay(databaseUrl: string): Promise<Way> {
  const to = new URL(databaseUrl);
  const port = await freePort();
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let swallows = false;

  const join = (from: Socket) => {
    sockets.add(from);
    from.on("error", () => {}).once("close", () => sockets.delete(from));
    if (swallows) return void from.resume();
    const database = new Socket();
    sockets.add(database);
    database.on("error", () => from.destroy()).once("close", () => sockets.delete(database));
    database.connect(Number(to.port), to.hostname);
    from.pipe(database).pipe(from);
  };

  const way: Way = {
    url: Object.assign(new URL(databaseUrl), { port: String(port) }).href,
    async close() {
      const closed = new Promise((resolve) => server?.close(resolve) ?? resolve(null));
      for (const socket of sockets) socket.destroy();
      await closed;
      server = undefined;
    },
    swallow() {
      swallows = true;
      for (const socket of sockets) socket.unpipe().resume();
    },
    async open() {
      swallows = false;
      for (const socket of sockets) socket.destroy();
      if (server) return;
      const listening = createServer(join);
      server = listening;
      await new Promise<void>((resolve) => listening.listen(port, "127.0.0.1", resolve));
    },
  };
  await way.open();
  return way;
}
