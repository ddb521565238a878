import { format } from "node:util";
import { type DestinationStream, pino } from "pino";
import { workerOf } from "@/server/workers/settings";

export type Log = ReturnType<typeof createLog>;

/**
 * A log of one JSON object a line. Of an error it keeps name, message and stack: nothing of the values it
 * met.
 * @param base what every line says of whoever writes it
 */
export function createLog(destination: DestinationStream, base: object | null = null) {
  return pino(
    {
      base,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { error: errorOf },
    },
    destination,
  );
}

const errorOf = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };

/** What Next and libraries print becomes lines of the log, so that whoever reads it needs one parser. */
export function takeOverConsole(log: Log): void {
  const to =
    (level: "info" | "warn" | "error") =>
    (...values: unknown[]) =>
      log[level]({ from: "console" }, format(...values));
  Object.assign(console, {
    log: to("info"),
    info: to("info"),
    warn: to("warn"),
    error: to("error"),
  });
}

/** Lines are written many at once, for each writing wakes a thread; and none waits long for others. */
const TOGETHER = { sync: false, minLength: 16_000, periodicFlush: 100 };

/** The log of this process, on its standard output. */
export const log = createLog(pino.destination(TOGETHER), whoWrites());

/** The worker's number, where a server has several. */
function whoWrites(): { worker: number } | null {
  const { worker, workers } = workerOf(process.env);
  return workers > 1 ? { worker } : null;
}
