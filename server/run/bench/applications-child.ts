import { readStreamed } from "@/server/ingest/streamed";

// Reads a file of applications in a process of its own, whose memory is then that of the reading.
const started = performance.now();
const read = await readStreamed(process.argv[2] as string, "applications", new Set());
const ms = performance.now() - started;
console.log(
  JSON.stringify({
    rows: read?.reading.kept,
    ms,
    mb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
