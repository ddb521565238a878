import { expect, it } from "vitest";
import { openResponse } from "./open-response";

const ask = (tag?: string) =>
  openResponse(
    new Request("http://localhost/a.csv", { headers: tag ? { "If-None-Match": tag } : {} }),
    "figure,value\r\n",
    { "Content-Type": "text/csv" },
  );

it("an answer for everybody may be read from any site, and is tagged by its content", async () => {
  const { status, headers } = ask();
  expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  expect(headers.get("etag")).toMatch(/^W\/"[\w-]{22}"$/);
  expect(ask().headers.get("etag")).toBe(headers.get("etag"));
});

it("whoever names its tag, alone or among others, is told that it is the same", async () => {
  const etag = ask().headers.get("etag") ?? "";
  for (const tag of [etag, `"other", ${etag}`, "*"]) {
    const same = ask(tag);
    expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", etag]);
    expect(same.headers.get("access-control-allow-origin")).toBe("*");
  }
  expect(ask('W/"other"').status).toBe(200);
});
