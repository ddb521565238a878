import { expect, it } from "vitest";
import { htmlOf, textOf } from "./mail";

const LETTER = {
  to: "ann@example.org",
  subject: "A test",
  paragraphs: ["First & foremost <b>.", "Second."],
  link: { label: "Go", url: 'https://rolewise.example/link?a=1&b="' },
};

it("stands as plain text, the link after the first paragraph", () => {
  expect(textOf(LETTER)).toBe(
    'First & foremost <b>.\n\nhttps://rolewise.example/link?a=1&b="\n\nSecond.\n\nRolewise: compare two lines of work',
  );
});

it("escapes what stands in the HTML", () => {
  const html = htmlOf(LETTER);
  expect(html).toContain("<p>First &amp; foremost &lt;b&gt;.</p>");
  expect(html).toContain('href="https://rolewise.example/link?a=1&amp;b=&quot;"');
});
