import { describe, expect, it } from "vitest";
import { cleanLine, safeDescription } from "./describe";

describe("a description", () => {
  it("keeps its text, lists and tables, its headings below those of our page", () => {
    const html = "<h1>Work</h1><p>You <strong>cook</strong>.<br>Daily.</p><ul><li>Fish</li></ul>";
    expect(safeDescription(html)).toBe(
      "<h3>Work</h3><p>You <strong>cook</strong>.<br />Daily.</p><ul><li>Fish</li></ul>",
    );
    expect(safeDescription("<p> </p><p>&nbsp;</p><p>a</p>")).toBe("<p>a</p>");
  });

  it.each([
    ["<script>alert(1)</script>a", "a"],
    ['<img src=x onerror="alert(1)">a', "a"],
    ['<p style="position:fixed" onclick="x()" class="y" id="z">a</p>', "<p>a</p>"],
    ["<iframe src='https://example.org'></iframe><form><input></form><style>p{}</style>a", "a"],
    [
      "<svg><a xlink:href='javascript:alert(1)'>a</a></svg>",
      '<a rel="noopener nofollow ugc">a</a>',
    ],
    ["<p>a\u0000b\ud800c</p>", "<p>abc</p>"],
    ["<p>cut <b>off", "<p>cut <b>off</b></p>"],
  ])("of hostile HTML holds nothing but text: %j", (html, safe) => {
    expect(safeDescription(html)).toBe(safe);
  });

  it.each([
    ["https://example.org/a?b=1", ' href="https://example.org/a?b=1"'],
    ["mailto:jobs@example.org", ' href="mailto:jobs@example.org"'],
    ["javascript:alert(1)", ""],
    ["JaVaScRiPt:alert(1)", ""],
    ["data:text/html,x", ""],
    ["//example.org", ""],
    ["/account/delete", ""],
  ])("links to %s only where that is another site", (href, kept) => {
    expect(safeDescription(`<a href="${href}" target="_blank">a</a>`)).toBe(
      `<a${kept} rel="noopener nofollow ugc">a</a>`,
    );
  });

  it("is cut where it is endless, and closed again", () => {
    const cut = safeDescription(`<p>${"word ".repeat(100_000)}</p>`);
    expect(cut.length).toBeLessThan(100_010);
    expect(cut.endsWith("</p>")).toBe(true);
  });
});

it("makes one line of text, without characters that no text has", () => {
  expect(cleanLine("  a\n\tb\u0000 \ud800c ", 5)).toBe("a b c");
  expect(cleanLine("abcdef", 3)).toBe("abc");
});
