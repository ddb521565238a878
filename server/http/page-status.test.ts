import { expect, it } from "vitest";
import { statusOf } from "./page-status";

const page = (head: string) => Buffer.from(`<html><head>${head}</head><body></body></html>`);

it.each([404, 410, 429])("is %d where the page says so", (status) => {
  expect(statusOf(page(`<meta name="status" content="${status}"/>`), 200)).toBe(status);
});

it("is none that only errors have", () => {
  expect(statusOf(page('<meta name="status" content="500"/>'), 200)).toBe(200);
});

it("is else the one that Next gave", () => {
  expect(statusOf(page('<meta name="robots" content="noindex"/>'), 200)).toBe(200);
  expect(statusOf(page('<meta name="status" content="404"/>'), 500)).toBe(500);
  expect(statusOf(page("&lt;meta name=&quot;status&quot; content=&quot;404&quot;/&gt;"), 200)).toBe(
    200,
  );
});

it("is 503 where a page failed because the database did not answer, and only there", () => {
  expect(statusOf(page('<template data-dgst="database-away"></template>'), 500)).toBe(503);
  expect(statusOf(page("<p>database-away</p>"), 200)).toBe(200);
});
