import type { Server } from "node:http";

const PATIENCE_MS = 5_000;
const IDLE_LOOK_MS = 100;

/** Once this process is told to stop, requests that have begun are answered, and then all ends. */
export function stopGracefully(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0));
    // A connection that has had its answer would stay open for the next request.
    setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS).unref();
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  // The process that started this one is gone, kill -9 included: nobody else would stop us.
  process.on("disconnect", stop);
}
