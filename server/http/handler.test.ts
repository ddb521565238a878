import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createHandler } from "./handler";
import type { KeptRoutes } from "./kept-routes";
import { createLog } from "./log";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const HASHED = '<script>self.__next_f.push([1,"a"])</script>';
const PAGE = `<html><body>${"Registered nurses. ".repeat(200)}${HASHED}<script>alert(1)</script></body></html>`;

const madePage: Answer = (_, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "private, no-store");
  response.end(PAGE);
};

/** Pages of a role and of one letter are kept; the key is what Next is asked for them with. */
const routes: KeptRoutes = {
  has: (path) => /^\/(careers\/\w+|\w)$/.test(path),
  askAnew: ({ headers }) => {
    headers.cookie = "key";
  },
};

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** A server with this in Next's place; counts how often that is asked, and keeps what is logged. */
async function serve(
  answer: Answer,
  environment: Record<string, string> = {},
  version = () => "first",
) {
  const lines: string[] = [];
  const destination = new PassThrough();
  destination.on("data", (line) => lines.push(String(line)));
  const asked: string[] = [];
  const handler = createHandler({
    next: async (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      answer(request, response);
    },
    log: createLog(destination),
    environment,
    routes,
    version,
  });
  server = createServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { asked, lines, ask: (path: string, options = {}) => ask(port, path, options) };
}

/** The answer as it came: fetch would hide its encoding. */
async function ask(port: number, path: string, { method = "GET", headers = {} }) {
  const sent = request({ port, path, method, headers, host: "127.0.0.1" }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const body = await buffer(response);
  return { status: response.statusCode, headers: response.headers, body };
}

it("gives a page the hashes of Next's scripts and of no other", async () => {
  const { ask } = await serve(madePage);
  const { headers, body } = await ask("/careers/actors");
  expect(body.toString()).toBe(PAGE);
  const policy = String(headers["content-security-policy"]);
  expect(policy.match(/script-src [^;]*/)?.[0]).toMatch(/^script-src 'self' 'sha256-[\w+/]{43}='$/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

it("asks Next for the page that says that there is none where an address is no text", async () => {
  const { ask, asked } = await serve(madePage);
  for (const path of ["/careers/%00", "/careers/%FF", "/careers/%E0%A4%A/pay"]) await ask(path);
  expect(asked).toEqual(Array(3).fill("GET /404"));
});

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

it("puts security headers on whatever is answered", async () => {
  const { ask } = await serve((request, response) => {
    if (request.url === "/moved") response.writeHead(308, { Location: "/" }).end();
    else if (request.url === "/data")
      response.setHeader("Content-Type", "application/json").end("{}");
    else throw new Error("no database");
  });
  for (const [path, status] of [
    ["/moved", 308],
    ["/data", 200],
    ["/broken", 500],
  ] as const) {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    expect(answer.headers["strict-transport-security"]).toBeUndefined();
    expect(answer.body.toString()).not.toContain("database");
  }
});

it("names the address of a redirect once, and gives a page the status that it says of itself", async () => {
  const { ask } = await serve((request, response) => {
    if (request.url === "/moved") {
      response.statusCode = 308;
      response.setHeader("Location", "/");
      response.appendHeader("location", "/");
      return response.end();
    }
    response.setHeader("Content-Type", "text/html");
    response.end('<head><meta name="status" content="404"/></head>');
  });
  expect((await ask("/moved")).headers.location).toBe("/");
  expect((await ask("/none")).status).toBe(404);
});

it("asks for https for good only where there is https", async () => {
  const proxied = await serve(madePage);
  const headers = { "x-forwarded-proto": "https" };
  expect((await proxied.ask("/", { headers })).headers).toHaveProperty("strict-transport-security");
  expect((await proxied.ask("/")).headers).not.toHaveProperty("strict-transport-security");
});

it("lets a form lead to a sign-in service only where its key is set", async () => {
  const policyOf = async (environment: Record<string, string>) => {
    const { headers } = await (await serve(madePage, environment)).ask("/");
    return headers["content-security-policy"];
  };
  expect(await policyOf({})).toContain("form-action 'self';");
  expect(await policyOf({ GITHUB_CLIENT_ID: "id" })).toContain(
    "form-action 'self' https://github.com;",
  );
});

it("logs one line a request, with its id and without secrets", async () => {
  const { ask, lines } = await serve((request, response) => {
    if (request.url?.startsWith("/broken")) throw new Error("It failed");
    response.end("answer-5ecre7");
  });
  const headers = {
    authorization: "Bearer header-5ecre7",
    cookie: "next-auth.session-token=cookie-5ecre7",
    referer: "http://localhost/shared/referer-5ecre7",
    "x-request-id": "id-of-the-proxy",
  };
  await ask("/shared/path-5ecre7", { headers });
  await ask("/api/auth/callback/email?token=query-5ecre7&email=a@b.org", { headers });
  const { headers: answered } = await ask("/broken?token=query-5ecre7", {
    headers: { ...headers, "x-request-id": "not an id" },
  });
  // The line comes with the end of the answer, of which the client may know first.
  await expect.poll(() => lines.filter((line) => line.includes('"msg":"request"'))).toHaveLength(3);
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged[0]).toMatchObject({
    level: "info",
    request: "id-of-the-proxy",
    method: "GET",
    path: "/shared/[secret]",
    status: 200,
    ms: expect.any(Number),
  });
  const failure = logged.find(({ level }) => level === "error");
  expect(failure.request).toBe(answered["x-request-id"]);
  expect(failure.error.stack).toContain("handler.test.ts");
  expect(lines.join("")).not.toContain("5ecre7");
  expect(lines.join("")).not.toContain("a@b.org");
});

it("lets Next see which version one has of what is no page, and asks for pages whole", async () => {
  const seen: unknown[] = [];
  const { ask } = await serve((request, response) => {
    seen.push(request.headers["if-none-match"]);
    response.end();
  });
  const headers = { "if-none-match": 'W/"abc"' };
  for (const path of ["/careers/actors.csv?sort=pay", "/api/v1/places", "/careers?q=.csv"])
    await ask(path, { headers });
  expect(seen).toEqual(['W/"abc"', 'W/"abc"', undefined]);
});
