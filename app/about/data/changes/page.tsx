import type { Metadata } from "next";
import { connection } from "next/server";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { FileLinks } from "@/app/_components/file-links";
import { pageMetadata } from "@/app/_lib/page-metadata";
import type { Change, Release } from "@/server/releases/releases";
import { readReleases } from "@/server/releases/releases";

const PATH = "/about/data/changes";

export const metadata: Metadata = pageMetadata({
  title: "What each release of the figures changed",
  description:
    "Every release of Rolewise's figures: which sources are new, which have gone, and what was corrected and when.",
  path: PATH,
  files: true,
});

/** The history of the figures, the newest release first. */
export default async function ChangesPage() {
  await connection();
  const releases = await readReleases();
  const corrections = releases.flatMap(({ name, date, changes }) =>
    changes.filter(({ kind }) => kind === "corrected").map((change) => ({ name, date, ...change })),
  );
  return (
    <article>
      <Breadcrumb
        crumbs={[
          { name: "Sources and methods", path: "/about/data" },
          { name: "Changes", path: PATH },
        ]}
      />
      <h1>What each release of the figures changed</h1>
      <p className="mt-4 max-w-3xl text-lg">
        A release is the set of figures that was made at one time. Name it when you cite a figure:
        the next one may have newer sources.
      </p>
      <section aria-labelledby="corrections" className="mt-8">
        <h2 id="corrections">Corrections</h2>
        <p className="mt-2 max-w-3xl text-soft">
          What a page said wrongly, and since which release. Later vintages of a source are no
          corrections.
        </p>
        <ul className="mt-3 max-w-3xl list-disc space-y-2 pl-5">
          {corrections.map(({ name, date, since, text }) => (
            <li key={text}>
              {text}{" "}
              <span className="text-soft">
                Wrong since {since}, right since {name} (<time dateTime={date}>{date}</time>).
              </span>
            </li>
          ))}
        </ul>
      </section>
      {releases.map((release) => (
        <ReleasePart key={release.name} release={release} />
      ))}
      <FileLinks path={PATH} />
    </article>
  );
}

const PARTS: { kind: Change["kind"]; heading: string }[] = [
  { kind: "new", heading: "New sources" },
  { kind: "changed", heading: "Changed sources" },
  { kind: "gone", heading: "Sources no longer used" },
];

function ReleasePart({ release: { name, date, changes } }: { release: Release }) {
  const of = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind);
  const corrected = of("corrected").length;
  return (
    <section id={name} aria-labelledby={`release-${name}`} className="mt-10">
      <h2 id={`release-${name}`}>
        {name}, <time dateTime={date}>{date}</time>
      </h2>
      {of("note").map(({ text }) => (
        <p key={text} className="mt-2 max-w-3xl">
          {text}
        </p>
      ))}
      {PARTS.filter(({ kind }) => of(kind).length > 0).map(({ kind, heading }) => (
        <div key={kind}>
          <h3 className="mt-4">{heading}</h3>
          <ul className="mt-2 max-w-3xl list-disc pl-5">
            {of(kind).map(({ text, source }) => (
              <li key={source}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {corrected > 0 && (
        <p className="mt-2">
          {corrected === 1 ? "One correction" : `${corrected} corrections`}, listed above.
        </p>
      )}
    </section>
  );
}
