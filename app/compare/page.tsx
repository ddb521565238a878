import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HitList } from "@/app/_components/hit-list";
import { PairForm } from "@/app/_components/pair-form";
import { RecentPairs } from "@/app/_components/recent-pairs";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { sidesAddress } from "@/server/compare/address";
import { type Choice, resolvePair } from "@/server/compare/resolve-pair";

/** The empty form is a page; one that somebody has begun to fill in is a step on the way to another. */
export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  const typed = Object.keys(await searchParams).length > 0;
  return pageMetadata({
    title: "Compare two lines of work",
    description: "Choose two occupations or job titles and see them side by side.",
    path: "/compare",
    indexed: !typed,
  });
}

/** Answers the two-box form: straight to the page where both are clear, else the names to choose from. */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const { left, right } = await searchParams;
  const choices = await resolvePair(textOf(left), textOf(right));
  if (choices.left.chosen && choices.right.chosen)
    redirect(sidesAddress(choices.left.chosen.slug, choices.right.chosen.slug));
  return (
    <>
      <h1>Compare two lines of work</h1>
      <div className="mt-6">
        <PairForm left={choices.left.typed} right={choices.right.typed} />
      </div>
      <div className="mt-8 grid gap-8 md:grid-cols-2">
        <Choices
          choice={choices.left}
          addressOf={(slug) => formAddress(slug, slugOrTyped(choices.right))}
        />
        <Choices
          choice={choices.right}
          addressOf={(slug) => formAddress(slugOrTyped(choices.left), slug)}
        />
      </div>
      <RecentPairs />
    </>
  );
}

const textOf = (value: string | string[] | undefined) => [value].flat()[0] ?? "";
const slugOrTyped = (choice: Choice) => choice.chosen?.slug ?? choice.typed;
const formAddress = (left: string, right: string) =>
  `/compare?${new URLSearchParams({ left, right })}`;

function Choices({ choice, addressOf }: { choice: Choice; addressOf: (slug: string) => string }) {
  if (choice.typed === "" || choice.chosen) return <div />;
  return (
    <section>
      <h2>Which “{choice.typed}”?</h2>
      <HitList hits={choice.hits} hrefOf={addressOf} />
    </section>
  );
}
