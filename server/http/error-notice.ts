import { isOfDatabaseAway } from "./page-status";

/** Next's page for an error is empty until a script fills it, and is known by this at its beginning. */
const EMPTY_PAGE = '<html id="__next_error__">';
const BEGINNING = 100;

const notice = (title: string, text: string) =>
  `<noscript><h1>${title}</h1><p>${text} Load it again, or begin at the <a href="/">home page</a>.</p></noscript>`;

const FAILED = notice("This page could not be made", "It may work in a moment.");
const AWAY = notice(
  "Not just now",
  "What people keep, open jobs and employers cannot be read at the moment. Nothing of yours is lost.",
);

/** A page with what the error page says, for readers without JavaScript; other pages as they are. */
export function withErrorNotice(page: Buffer, status: number): Buffer {
  if (!page.subarray(0, BEGINNING).includes(EMPTY_PAGE)) return page;
  const said = isOfDatabaseAway(page, status) ? AWAY : FAILED;
  return Buffer.from(page.toString().replace("<body>", `<body>${said}`));
}
