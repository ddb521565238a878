import { expect, it } from "vitest";
import { madePage, PAGE, serve } from "./testing-handler";

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

it("compresses what is asked for, and sends what is said of something posted as it is", async () => {
  const text = JSON.stringify({ answer: "Registered nurses. ".repeat(100) });
  const { ask } = await serve((_, response) => {
    response.setHeader("Content-Type", "application/json");
    response.write(text);
    response.end();
  });
  const headers = { "Accept-Encoding": "gzip" };
  expect((await ask("/data", { headers })).headers["content-encoding"]).toBe("gzip");
  const posted = await ask("/data", { method: "POST", headers });
  expect(posted.headers["content-encoding"]).toBeUndefined();
  expect(posted.body.toString()).toBe(text);
});
