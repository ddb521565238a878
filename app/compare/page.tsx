import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HitList } from "@/app/_components/hit-list";
import { PairForm } from "@/app/_components/pair-form";
import { RecentPairs } from "@/app/_components/recent-pairs";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { sidesAddress } from "@/server/compare/address";
import { type Choice, resolvePair } from "@/server/compare/resolve-pair";
import { readRoles } from "@/server/compare/several";
import { roleAddress } from "@/server/roles/address";
import { SeveralPage } from "./_components/several/several-page";

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

/**
 * Answers the two-box form: straight to the comparison where both are clear, to the role where the other
 * box was left empty, else the names to choose from. With `roles` it sets more than two beside each other.
 */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const { left, right, roles, add } = await searchParams;
  const named = readRoles(roles);
  if (named.length > 0)
    return <SeveralPage named={named} add={add === undefined ? null : textOf(add)} />;
  const choices = await resolvePair(textOf(left), textOf(right));
  const clear = clearAddress(choices.left, choices.right);
  if (clear) redirect(clear);
  return (
    <>
      <h1>Compare two lines of work</h1>
      <div className="mt-6">
        <PairForm left={shownOf(choices.left)} right={shownOf(choices.right)} />
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
const shownOf = ({ chosen, typed }: Choice) => chosen?.title ?? typed;
const slugOrTyped = ({ chosen, typed }: Choice) => chosen?.slug ?? typed;
const formAddress = (left: string, right: string) =>
  left && right ? `/compare?${new URLSearchParams({ left, right })}` : roleAddress(left || right);

/** Where the form leads when nothing is left to choose, or null. */
function clearAddress(left: Choice, right: Choice): string | null {
  if (left.chosen && right.chosen) return sidesAddress(left.chosen.slug, right.chosen.slug);
  const [only] = left.typed === "" ? [right] : right.typed === "" ? [left] : [];
  return only?.chosen ? roleAddress(only.chosen.slug) : null;
}

function Choices({ choice, addressOf }: { choice: Choice; addressOf: (slug: string) => string }) {
  if (choice.typed === "" || choice.chosen) return <div />;
  return (
    <section>
      <h2>Which “{choice.typed}”?</h2>
      <HitList hits={choice.hits} hrefOf={addressOf} />
    </section>
  );
}
