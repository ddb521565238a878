/** Next's page for an error is empty until a script fills it, and is known by this. */
const EMPTY_PAGE = '<html id="__next_error__">';

const NOTICE =
  "<noscript><h1>This page could not be made</h1>" +
  '<p>It may work in a moment: load it again, or begin at the <a href="/">home page</a>.</p></noscript>';

/** A page with what the error page says, for readers without JavaScript; other pages as they are. */
export function withErrorNotice(page: Buffer): Buffer {
  if (!page.includes(EMPTY_PAGE)) return page;
  return Buffer.from(page.toString().replace("<body>", `<body>${NOTICE}`));
}
