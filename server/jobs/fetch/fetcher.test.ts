import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type Routes, serveBoards, testFetcher } from "../testing-server";
import { createFetcher } from "./fetcher";
import { LARGEST_BODY } from "./limited";

let close = async () => {};
afterEach(() => close());

async function serve(routes: Routes) {
  const server = await serveBoards(routes);
  close = server.close;
  return server;
}

describe("asking politely", () => {
  it("says who asks", async () => {
    const { url, asked } = await serve({ "/a": "text" });
    expect(await testFetcher().get(`${url}/a`)).toMatchObject({ same: false, body: "text" });
    expect(asked[0]?.headers["user-agent"]).toBe("Rolewise/1.0 (+https://rolewise.example)");
  });

  it("asks a host once an interval, whatever asks", async () => {
    const times: number[] = [];
    const { url } = await serve({
      "/a": (_, response) => {
        times.push(performance.now());
        response.end();
      },
    });
    const fetcher = testFetcher({ paceMs: 200 });
    await Promise.all([1, 2, 3].map(() => fetcher.get(`${url}/a`)));
    // The third waits for two intervals; on its way each request can be late, never early.
    expect((times[2] as number) - (times[0] as number)).toBeGreaterThan(300);
  });

  it("leaves alone what robots.txt forbids us, and what a robots.txt that fails may forbid", async () => {
    const { url, asked, routes } = await serve({
      "/robots.txt": "User-agent: Rolewise\nDisallow: /private\n",
      "/private/a": "text",
      "/b": "text",
    });
    await expect(testFetcher().get(`${url}/private/a`)).rejects.toThrow("asks robots not to read");
    expect(asked).toEqual([]);
    await testFetcher().get(`${url}/b`);
    routes["/robots.txt"] = (_, response) => response.writeHead(503).end();
    await expect(testFetcher().get(`${url}/b`)).rejects.toThrow("robots.txt was answered 503");
    expect(asked).toHaveLength(1);
  });

  it("sends what it knows of the last answer, and is told that it still holds", async () => {
    const { url } = await serve({
      "/a": (request, response) => {
        if (request.headers["if-none-match"] === '"1"') return response.writeHead(304).end();
        response
          .setHeader("etag", '"1"')
          .setHeader("last-modified", "Wed, 25 Nov 2026 10:00:00 GMT");
        return response.end("text");
      },
    });
    const first = await testFetcher().get(`${url}/a`);
    const validators = { etag: '"1"', lastModified: "Wed, 25 Nov 2026 10:00:00 GMT" };
    expect(first).toEqual({ same: false, body: "text", validators });
    expect(await testFetcher().get(`${url}/a`, { validators })).toEqual({ same: true });
  });
});

describe("a host that has trouble", () => {
  it("is asked again when it says so", async () => {
    let refused = 0;
    const { url } = await serve({
      "/a": (_, response) =>
        refused++ === 0
          ? response.writeHead(429, { "retry-after": "1" }).end()
          : response.end("text"),
    });
    const started = performance.now();
    expect(await testFetcher({ patience: 1 }).get(`${url}/a`)).toMatchObject({ body: "text" });
    expect(performance.now() - started).toBeGreaterThan(990);
  });

  it("is given up after four more tries, at once where asking again cannot help", async () => {
    const { url, asked } = await serve({
      "/a": (_, response) => response.writeHead(500).end(),
      "/wait": (_, response) => response.writeHead(429, { "retry-after": "86400" }).end(),
    });
    await expect(testFetcher().get(`${url}/a`)).rejects.toThrow("/a was answered 500.");
    expect(asked).toHaveLength(5);
    await expect(testFetcher().get(`${url}/none`)).rejects.toThrow("/none was answered 404.");
    await expect(testFetcher().get(`${url}/wait`)).rejects.toThrow("/wait was answered 429.");
    expect(asked).toHaveLength(7);
  });

  it("is given up where it cuts its answers off", async () => {
    const { url } = await serve({
      "/a": (_, response) => {
        response.writeHead(200, { "content-length": "1000" }).write("{", () => response.destroy());
      },
    });
    await expect(testFetcher().get(`${url}/a`)).rejects.toThrow("could not be read");
  });

  it("is said to be unreachable where nothing answers", async () => {
    const { url } = await serve({});
    await close();
    await expect(testFetcher().get(`${url}/a`)).rejects.toMatchObject({ kind: "unreachable" });
  });
});

describe("a body that is too large", () => {
  const megabyte = Buffer.alloc(1024 * 1024, "x");

  it("is not read on, whether its length is said or not", async () => {
    let sent = 0;
    const { url } = await serve({
      "/said": (_, response) => {
        response.writeHead(200, { "content-length": "52428800" }).write("x");
      },
      "/unsaid": (_, response) => {
        const send = () => {
          if (sent++ < 50 && !response.destroyed) response.write(megabyte, send);
          else response.end();
        };
        send();
      },
      "/packed": (_, response) =>
        response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(52_428_800))),
    });
    for (const path of ["/said", "/unsaid", "/packed"])
      await expect(testFetcher().get(url + path)).rejects.toThrow("more than 20 MB");
    expect(sent).toBeLessThan(50);
  });

  it("is one of more than 20 MB", async () => {
    const { url } = await serve({ "/a": "x".repeat(LARGEST_BODY) });
    expect(await testFetcher().get(`${url}/a`)).toMatchObject({ same: false });
  });
});

describe("addresses within our own network", () => {
  it.each(["10.0.0.1", "127.0.0.2", "169.254.169.254", "192.168.1.1", "[::1]", "0.0.0.0"])(
    "are refused to a redirect: %s",
    async (host) => {
      const { url } = await serve({
        "/a": (_, response) => response.writeHead(302, { location: `http://${host}/` }).end(),
      });
      await expect(testFetcher().get(`${url}/a`)).rejects.toThrow("not allowed");
    },
  );

  it("are refused by name, and loopback too where no test lets it through", async () => {
    const { url, asked } = await serve({ "/a": "text" });
    const fetcher = createFetcher({ siteUrl: "https://rolewise.example", paceMs: 1 });
    await expect(fetcher.get(`${url}/a`)).rejects.toThrow("not allowed");
    await expect(fetcher.get(url.replace("127.0.0.1", "localhost"))).rejects.toThrow("not allowed");
    expect(asked).toEqual([]);
  });

  it("gives a key to no other host than the one that it is for", async () => {
    const other = await serveBoards({ "/b": "text" });
    const { url } = await serve({
      "/a": (_, response) => response.writeHead(302, { location: `${other.url}/b` }).end(),
    });
    await testFetcher().get(`${url}/a`, { headers: { "authorization-key": "secret" } });
    expect(other.asked[0]?.headers).not.toHaveProperty("authorization-key");
    await other.close();
  });
});
