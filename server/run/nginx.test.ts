import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { siteOf } from "./nginx";

it("takes the configuration from README, and puts the place of a run into it", () => {
  const site = siteOf(readFileSync("README.md", "utf-8"), {
    port: 4000,
    upstreams: [4001, 4002, 4003],
    home: "/home/of/run",
  });
  expect(site.match(/server \S+ max_fails=0;/g)).toEqual(
    [4001, 4002, 4003].map((port) => `server 127.0.0.1:${port} max_fails=0;`),
  );
  expect(site).toContain("listen 127.0.0.1:4000;");
  expect(site).toContain("proxy_cache_path /home/of/run/cache ");
  expect(site).toContain("proxy_ignore_headers Vary;");
});
