import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { madePage, PAGE, serve } from "./testing-handler";

it("sends a page again without asking Next, compressed as each client takes it", async () => {
  const { ask, asked } = await serve(madePage);
  let policy: unknown;
  for (const [accepted, sent, decode] of [
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["identity", undefined, (body: Buffer) => body],
  ] as const)
    for (const path of ["/careers/actors", "/careers/actors?from=mail", "/careers/actors"]) {
      const answer = await ask(path, { headers: { "accept-encoding": accepted } });
      expect(answer.headers["content-encoding"]).toBe(sent);
      expect(decode(answer.body).toString()).toBe(PAGE);
      expect(answer.headers.vary).toContain("Accept-Encoding");
      expect(answer.headers["cache-control"]).toBe("s-maxage=3600, stale-while-revalidate=3600");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      policy ??= answer.headers["content-security-policy"];
      expect(answer.headers["content-security-policy"]).toBe(policy);
    }
  expect(asked).toEqual(["GET /careers/actors"]);
});

it("sends smaller bytes once a page was asked for again", async () => {
  const { ask } = await serve(madePage);
  const bytes = async () =>
    (await ask("/a", { headers: { "accept-encoding": "gzip" } })).body.length;
  const first = await bytes();
  await expect.poll(bytes).toBeLessThan(first);
});

it("asks Next once for all who ask at the same time, and with nothing of theirs", async () => {
  const cookies: unknown[] = [];
  const { ask } = await serve((request, response) => {
    cookies.push(request.headers.cookie, request.headers["x-request-id"] !== undefined);
    setImmediate(() => madePage(request, response));
  });
  const headers = { cookie: "session=secret" };
  const answers = await Promise.all(["/a", "/a", "/a"].map((path) => ask(path, { headers })));
  expect(answers.map(({ body }) => body.toString())).toEqual([PAGE, PAGE, PAGE]);
  expect(cookies).toEqual(["key", true]);
});

it("lets nobody wait for a page that came to nothing", async () => {
  const { ask, asked } = await serve((_, response) => {
    response.writeHead(404, { "Content-Type": "text/html" });
    setImmediate(() => response.end("None."));
  });
  const answers = await Promise.all([ask("/a"), ask("/a")]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  expect(asked).toHaveLength(2);
});

describe("an hour later", () => {
  const HOUR_MS = 3_600_000;
  const later = () => {
    const now = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => now + HOUR_MS);
  };
  afterEach(() => void vi.restoreAllMocks());

  it("makes the page anew for the first who asks", async () => {
    const { ask, asked } = await serve(madePage);
    await ask("/a");
    later();
    await ask("/a");
    await ask("/a");
    expect(asked).toEqual(["GET /a", "GET /a"]);
  });

  it("sends the old one where it cannot be made", async () => {
    let broken = false;
    const { ask } = await serve((request, response) => {
      if (broken) response.statusCode = 500;
      madePage(request, response);
    });
    await ask("/a");
    later();
    broken = true;
    const { status, body, headers } = await ask("/a");
    expect([status, body.toString()]).toEqual([200, PAGE]);
    expect(headers["cache-control"]).toContain("s-maxage");
  });
});

it("answers 304 to who has the page, kept or not", async () => {
  const { ask } = await serve(madePage);
  const { headers } = await ask("/careers/actors");
  for (const path of ["/careers/actors", "/careers/dancers"]) {
    const answer = await ask(path, { headers: { "if-none-match": String(headers.etag) } });
    expect([answer.status, answer.body.length]).toEqual([304, 0]);
    expect(answer.headers["content-security-policy"]).toContain("sha256-");
  }
});

it("answers a HEAD with the headers of the page", async () => {
  const { ask } = await serve(madePage);
  const [head, whole] = [await ask("/a", { method: "HEAD" }), await ask("/a")];
  expect(head.body).toHaveLength(0);
  for (const name of ["content-length", "etag", "content-security-policy"])
    expect(head.headers[name]).toBe(whole.headers[name]);
});

it("keeps no page that is made of other data than are loaded", async () => {
  let loaded = "first";
  const { ask, asked } = await serve(
    (request, response) => {
      // The second is loaded while a page of the first is being made.
      if (request.url === "/b") loaded = "second";
      madePage(request, response);
    },
    {},
    () => loaded,
  );
  for (const path of ["/a", "/a", "/b", "/b", "/b", "/a"]) await ask(path);
  expect(asked).toEqual(["GET /a", "GET /b", "GET /b", "GET /a"]);
});

it.each<[string, string, Record<string, string>, Record<string, string>]>([
  ["is not the same for everybody", "/account", {}, {}],
  ["sets a cookie", "/a", { "set-cookie": "a=b" }, {}],
  ["is asked for as data", "/a", {}, { rsc: "1" }],
  ["has the address of its data", "/a?_rsc=x", {}, {}],
])("keeps no page that %s", async (_, path, answered, asking) => {
  const { ask, asked } = await serve((request, response) => {
    for (const [name, value] of Object.entries(answered)) response.setHeader(name, value);
    madePage(request, response);
  });
  await ask(path, { headers: asking });
  const { headers } = await ask(path, { headers: asking });
  expect(asked).toHaveLength(2);
  expect(headers["content-security-policy"]).toContain("sha256-");
  expect(headers["cache-control"]).toBe("private, no-store");
});
