-- For wrk: asks for the paths after `--` in turn, and writes what it found as one line of JSON.
local requests, at = {}, 0

function init(paths)
  for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"micros":%d,"bytes":%d,"p50":%d,"p90":%d,"p99":%d,"max":%d,"socket":%d,"status":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(90), latency:percentile(99), latency.max,
    e.connect + e.read + e.write + e.timeout, e.status))
end
