-- For wrk: asks for the addresses that a file holds, one a line, each once; or again and again for the
-- one of the command line. Prints what it counted as one line of JSON.
local paths = {}
local at = 0

init = function(args)
  local file = os.getenv("BENCH_PATHS")
  if file then
    for line in io.lines(file) do paths[#paths + 1] = line end
  end
end

request = function()
  at = at + 1
  return wrk.format("GET", paths[at] or wrk.path, { ["Accept-Encoding"] = "gzip" })
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%f,"p50":%f,"p95":%f,"p99":%f,"failed":%d}\n',
    summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
