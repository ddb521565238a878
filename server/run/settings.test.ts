import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "@/server/db/embedded";
import { checkPortFree, checkReachable, readDatabaseUrl, readPort, readSiteUrl } from "./settings";

describe("the port", () => {
  it.each([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
    ["1", 1],
    ["65535", 65535],
  ])("of %j is %d", (PORT, port) => {
    expect(readPort({ PORT })).toBe(port);
  });

  it.each(["0", "65536", "-1", "80.5", "http", "80 80"])("%j is none", (PORT) => {
    expect(() => readPort({ PORT })).toThrow(
      `PORT is "${PORT}", which is no port. Give a number from 1 to 65535.`,
    );
  });
});

describe("the address of the site", () => {
  it("is this machine's where none is set", () => {
    expect(readSiteUrl({}, 3100)).toBe("http://localhost:3100");
  });

  it.each([
    ["https://rolewise.example", "https://rolewise.example"],
    ["https://rolewise.example/", "https://rolewise.example"],
    ["https://Rolewise.Example:8443", "https://rolewise.example:8443"],
    ["http://192.0.2.7:3000", "http://192.0.2.7:3000"],
  ])("is an origin: %s", (SITE_URL, expected) => {
    expect(readSiteUrl({ SITE_URL }, 3000)).toBe(expected);
  });

  it.each([
    "rolewise.example",
    "ftp://rolewise.example",
    "https://rolewise.example/careers",
    "https://rolewise.example?from=mail",
    "https://user:secret@rolewise.example",
    "https://",
  ])("is refused where it is more or less than that: %s", (SITE_URL) => {
    expect(() => readSiteUrl({ SITE_URL }, 3000)).toThrow(/^SITE_URL is ".*Write it as/);
  });
});

describe("the address of a database", () => {
  it.each([
    "postgresql://anna:secret@db.example.org:5432/rolewise",
    "postgres://db.example.org/rolewise?sslmode=require",
    "postgresql://anna:p%40ss@db.example.org/rolewise",
  ])("is taken as it is: %s", (DATABASE_URL) => {
    expect(readDatabaseUrl({ DATABASE_URL })).toBe(DATABASE_URL);
  });

  it("may be left out", () => {
    expect(readDatabaseUrl({})).toBeNull();
    expect(readDatabaseUrl({ DATABASE_URL: "" })).toBeNull();
  });

  it.each([
    "mysql://anna:secret@db.example.org/rolewise",
    "db.example.org",
    "postgresql://anna:secret@db.example.org:port/rolewise",
    "postgresql://anna:100%secret@db.example.org/rolewise",
  ])("is refused without telling the password: %s", (DATABASE_URL) => {
    expect(() => readDatabaseUrl({ DATABASE_URL })).toThrow(
      /^DATABASE_URL is no address of a PostgreSQL database\. (?!.*secret)/,
    );
  });
});

describe("a taken port", () => {
  let other: Server | undefined;
  afterEach(() => other?.close());

  const listen = async (port: number) => {
    other = createServer().listen(port);
    await once(other, "listening");
  };

  it("is refused, and another one offered", async () => {
    const port = await freePort();
    await listen(port);
    await expect(checkPortFree(port)).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`,
    );
  });

  it("that is the last one has no next", async () => {
    await listen(65535);
    await expect(checkPortFree(65535)).rejects.toThrow("PORT=3000 npm start");
  });

  it("is none where nobody listens, and stays free", async () => {
    const port = await freePort();
    await checkPortFree(port);
    await expect(checkPortFree(port)).resolves.toBeUndefined();
  });
});

it("a database that does not answer is named without its password", async () => {
  const address = `127.0.0.1:${await freePort()}`;
  await expect(checkReachable(`postgresql://anna:secret@${address}/rolewise`)).rejects.toThrow(
    new RegExp(
      `^The database of DATABASE_URL \\(${address}/rolewise\\) does not answer: (?!.*secret).*ECONNREFUSED`,
    ),
  );
});
