import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";

/** Variables of a process's environment. */
export type Environment = Record<string, string>;

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

/** Those that run now; none is started any more once they were told to stop. */
const children = new Set<ChildProcess>();
let stopping = false;

/** Ends all that runs, so that whoever waits for it can stop what it has started. */
export function stopProcesses(): void {
  stopping = true;
  for (const child of children) child.kill("SIGINT");
}

/** Starts one of the tools. */
export const start = (tool: Tool, args: string[], stdio: StdioOptions, env?: Environment) =>
  startNode([`node_modules/${TOOLS[tool]}`, ...args], stdio, env);

/** Which Node runs a process, and where; ours and here where neither is named. */
export interface Place {
  node?: string;
  folder?: string;
}

/** Starts a process of Node, of which we are told when it ends. */
export function startNode(
  args: string[],
  stdio: StdioOptions,
  env: Environment = {},
  { node = process.execPath, folder }: Place = {},
): ChildProcess {
  if (stopping) throw new Error("Stopped.");
  const child = spawn(node, args, {
    stdio,
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    // Ctrl-C goes to us alone: we stop the others in their order.
    detached: true,
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}
