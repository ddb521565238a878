// Runs one of the commands of package.json in a clone where nothing is installed yet: checks Node,
// installs the packages of the lock file, then hands over to the command's TypeScript. Plain
// JavaScript without packages, for there are none.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.installed-from";

function checkNode() {
  const { engines } = JSON.parse(readFileSync("package.json", "utf-8"));
  const wanted = engines.node.replace(">=", "");
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(`Rolewise needs Node ${wanted} or newer; this is ${process.versions.node}. See nodejs.org.`);
}

function installPackages() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf-8") === lock) return;
  console.log("Installing packages (npm ci)");
  const started = Date.now();
  const { status } = npm(["ci", "--no-audit", "--no-fund"]);
  if (status !== 0) stop("The packages could not be installed: see npm's message above.");
  writeFileSync(STAMP, lock);
  console.log(`✓ Packages installed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** The npm that runs us, where one does. */
function npm(args) {
  const own = process.env.npm_execpath;
  return own
    ? spawnSync(process.execPath, [own, ...args], { stdio: "inherit" })
    : spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
}

/** @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Left to itself Node lets the heap of an ingest grow past a gigabyte before it collects what is done with. */
const FLAGS = { ingest: ["--max-old-space-size=800"] };

function runCommand([command, ...args]) {
  const flags = FLAGS[command] ?? [];
  const file = `server/run/${command}.ts`;
  const child = spawn(process.execPath, [...flags, "--import", "tsx", file, ...args], {
    stdio: "inherit",
  });
  // The command stops what it has started, and then ends; we end with it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

checkNode();
installPackages();
runCommand(process.argv.slice(2));
