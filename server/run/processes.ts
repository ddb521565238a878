import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

type Environment = Record<string, string>;

/** The tools' programs; those in node_modules/.bin are no JavaScript on Windows. */
const TOOLS = {
  biome: "@biomejs/biome/bin/biome",
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  prisma: "prisma/build/index.js",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
};

type Tool = keyof typeof TOOLS;

/**
 * Runs a tool to its end, quietly.
 * @throws Error with its output where it fails
 */
export async function runQuietly(tool: Tool, args: string[], env?: Environment): Promise<void> {
  const child = start(tool, args, ["ignore", "pipe", "pipe"], env);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${tool} ${args.join(" ")} failed:\n${output.trim()}`);
}

/** Runs a tool to its end, its output to ours, and returns its exit code. */
export async function runAloud(tool: Tool, args: string[], env?: Environment): Promise<number> {
  const [code] = await once(start(tool, args, ["ignore", "inherit", "inherit"], env), "close");
  return code ?? 1;
}

/** A server of ours that runs as a process of its own. */
export interface Server {
  url: string;
  /** resolves with its exit code when it has ended */
  ended: Promise<number>;
  stop(): Promise<void>;
}

const POLL_MS = 100;

/**
 * Starts Next on a port, and waits until it answers.
 * @throws Error where it ends before that
 */
export async function serveNext(
  mode: "start" | "dev",
  port: number,
  databaseUrl: string,
): Promise<Server> {
  const output = mode === "dev" ? "inherit" : "ignore";
  const child = start("next", [mode, "--port", String(port)], ["ignore", output, "inherit"], {
    DATABASE_URL: databaseUrl,
  });
  const ended = once(child, "exit").then(([code]) => Number(code ?? 0));
  const url = `http://localhost:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null)
      throw new Error("The server did not start: see its message above.");
    await wait(POLL_MS);
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, ended, stop };
}

const answers = (url: string) =>
  fetch(url, { method: "HEAD" }).then(
    () => true,
    () => false,
  );

/** Those that run now; none is started any more once they were told to stop. */
const children = new Set<ChildProcess>();
let stopping = false;

/** Ends all that runs, so that whoever waits for it can stop what it has started. */
export function stopProcesses(): void {
  stopping = true;
  for (const child of children) child.kill("SIGINT");
}

function start(
  tool: Tool,
  args: string[],
  stdio: StdioOptions,
  env: Environment = {},
): ChildProcess {
  if (stopping) throw new Error("Stopped.");
  const child = spawn(process.execPath, [`node_modules/${TOOLS[tool]}`, ...args], {
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    // Ctrl-C goes to us alone: we stop the others in their order.
    detached: true,
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}
