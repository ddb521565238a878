import { encode } from "html-entities";

/** Where a reader goes on from a problem. */
export interface Way {
  path: string;
  text: string;
}

/**
 * The answer where a form could not be taken or a file not be read: a page of one sentence, with its
 * status, which no page of Next's can have.
 */
export function problemPage(
  status: number,
  message: string,
  way: Way,
  headers?: Record<string, string>,
): Response {
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>That did not work | Rolewise</title>
<link rel="stylesheet" href="/problem.css">
</head>
<body>
<p><a href="/">Rolewise</a></p>
<main>
<h1>That did not work</h1>
<p>${encode(message)}</p>
<p><a href="${encode(way.path)}">${encode(way.text)}</a></p>
</main>
</body>
</html>
`;
  return new Response(page, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}
