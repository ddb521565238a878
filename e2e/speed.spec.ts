import { type Browser, expect, test } from "@playwright/test";

/** A slow phone connection, as Lighthouse has it: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
/** Times slower than the machine that the test runs on. */
const CPU_RATE = 2;
/** What else runs makes a page slower, never quicker: the best of some tries says what the page needs. */
const TRIES = 6;
const LONGEST_PAINT = 2_000;
const MOST_SHIFT = 0.02;

const PAGES = {
  home: "/",
  "a role": "/careers/registered-nurses",
  "a comparison": "/compare/medical-office-administrator-vs-patient-service-specialist",
};

interface Seen {
  /** until the largest piece of the page was painted, in milliseconds */
  paint: number;
  /** cumulative layout shift */
  shift: number;
}

// One after the other: they would take from each other what they measure.
test.describe.configure({ mode: "default" });

for (const [name, path] of Object.entries(PAGES))
  test(`${name} is there soon on a slow phone, and does not jump`, async ({ browser, request }) => {
    test.setTimeout(120_000);
    await request.get(path);
    const seen: Seen[] = [];
    const best = () => Math.min(...seen.map(({ paint }) => paint));
    while (seen.length < TRIES && best() >= LONGEST_PAINT) seen.push(await visit(browser, path));
    expect(best()).toBeLessThan(LONGEST_PAINT);
    // How busy the machine is changes nothing of this.
    expect(Math.max(...seen.map(({ shift }) => shift))).toBeLessThan(MOST_SHIFT);
  });

/**
 * How many times longer work takes here because other programs have the processor: 1 where none has.
 * A paint of 4 s on a machine that gives us every second moment is one of 2 s.
 */
function waitingFactor(): number {
  const started = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - started < 200);
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, (performance.now() - started) / ((user + system) / 1000));
}

/** Opens a page as somebody does who was never here. */
async function visit(browser: Browser, path: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_RATE });
  const factor = waitingFactor();
  await page.goto(path);
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        // An observer of past entries is called once, also where there are none.
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        requestIdleCallback(() => resolve(observer.takeRecords()), { timeout: 2_000 });
      });
    const paints = await entriesOf("largest-contentful-paint");
    const shifts = (await entriesOf("layout-shift")) as (PerformanceEntry & { value: number })[];
    return {
      paint: paints.at(-1)?.startTime ?? Number.POSITIVE_INFINITY,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
  await context.close();
  return { ...seen, paint: seen.paint / ((factor + waitingFactor()) / 2) };
}
