import { expect, test } from "vitest";
import { withErrorNotice } from "./error-notice";

test("an empty error page says what happened without a script", () => {
  const page = Buffer.from(
    '<html id="__next_error__"><head></head><body><div hidden=""></div></body>',
  );
  expect(withErrorNotice(page, 500).toString()).toContain(
    "<body><noscript><h1>This page could not be made</h1>",
  );
});

test("any other page is sent as it is", () => {
  const page = Buffer.from('<html lang="en"><body><h1>Actors</h1></body></html>');
  expect(withErrorNotice(page, 500)).toBe(page);
});
