import type { Metadata } from "next";
import { connection } from "next/server";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { Link } from "@/app/_components/link";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { API_PATH } from "@/server/api/description";
import { OPERATIONS } from "@/server/api/operations";
import { API_LIMIT } from "@/server/limits/limits";

const PATH = "/about/api";

export const metadata: Metadata = pageMetadata({
  title: "Read API",
  description: "Ask Rolewise's figures from a program: paths, examples, limits and terms.",
  path: PATH,
});

const EXAMPLES = [
  "/roles/registered-nurses",
  "/compare/lawyers/registered-nurses",
  "/compare/lawyers/registered-nurses/skills",
  "/moves/lawyers/registered-nurses?area=48&out=2",
  "/roles/lawyers/places/27",
  "/search?query=patient+service+specialist&limit=3",
  "/jobs?roles=registered-nurses&remote=true",
];

/** What the read API is, for whoever writes a program that asks it. */
export default async function ApiPage() {
  await connection();
  return (
    <article>
      <Breadcrumb
        crumbs={[
          { name: "Sources and methods", path: "/about/data" },
          { name: "Read API", path: PATH },
        ]}
      />
      <h1>Read API</h1>
      <p className="mt-4 max-w-3xl text-lg">
        What the pages state, as JSON, for programs. No key and no account; a page of any site may
        ask it from a browser. It only answers, and changes nothing.
      </p>
      <p className="mt-3 max-w-3xl">
        <a href={`${API_PATH}/openapi.json`}>Its description in OpenAPI 3.1</a> says of each path
        what it takes and answers. For whole pages of figures as tables, put .csv or .json after
        their addresses.
      </p>
      <section aria-labelledby="paths" className="mt-8">
        <h2 id="paths">Paths</h2>
        <dl className="mt-3">
          {OPERATIONS.map(({ path, summary }) => (
            <div
              key={path}
              className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[1fr_1fr]"
            >
              <dt className="wrap-anywhere">
                <code>
                  {API_PATH}
                  {path}
                </code>
              </dt>
              <dd>{summary}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="examples" className="mt-8">
        <h2 id="examples">Examples</h2>
        <ul className="mt-3 list-disc space-y-1 pl-5">
          {EXAMPLES.map((path) => (
            <li key={path} className="wrap-anywhere">
              <a href={`${API_PATH}${path}`}>
                {API_PATH}
                {path}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="rules" className="mt-8">
        <h2 id="rules">Errors, limits and terms</h2>
        <p className="mt-2 max-w-3xl">
          An error is JSON with a code, such as NOT_FOUND, and a message that says what is wrong.
          One address may ask {API_LIMIT} times a minute; then the answer is 429, and Retry-After
          says in how many seconds to go on. Send the ETag of an answer as If-None-Match: 304 says
          that nothing has changed.
        </p>
        <p className="mt-2 max-w-3xl">
          Each figure names its source by id. The terms of the sources are theirs, and some ask to
          be named: <Link href="/about/data">sources and methods</Link>. Name our{" "}
          <Link href="/about/data/changes">data release</Link> with what you cite: each answer has
          it in the header X-Data-Release.
        </p>
      </section>
    </article>
  );
}
