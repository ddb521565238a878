import { log, progress } from "@clack/prompts";

type Progress = (done: number, total: number) => void;

/** Does a step of the set-up, and says what it was and how long it took. */
export async function step<T>(what: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const started = performance.now();
  const bar = process.stdout.isTTY ? lazyBar(what) : null;
  const result = await work((done, total) => bar?.show(done, total));
  bar?.end();
  console.log(`✓ ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

/** A progress bar that appears with the first progress: most steps make none. */
function lazyBar(what: string) {
  let bar: ReturnType<typeof progress> | undefined;
  let shown = 0;
  return {
    show(done: number, total: number) {
      if (!bar) {
        bar = progress({ max: total });
        bar.start(what);
      }
      bar.advance(done - shown);
      shown = done;
    },
    end: () => bar?.stop(),
  };
}

/** Runs a command; an error that it foresaw is one readable line, any other shows where it arose. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const { name, message, stack } = error as Error;
    log.error(name === "Error" || name === "PublishedFileError" ? message : String(stack));
    process.exit(1);
  }
}
