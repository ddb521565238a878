import type { Metadata } from "next";
import { headers } from "next/headers";
import { SearchForm } from "@/app/_components/search-form";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { currentUserIfKnown } from "@/server/accounts/current-user";
import { callerAddress } from "@/server/limits/address";
import { takeSearch } from "@/server/limits/limits";
import { isTooManyRequests } from "@/server/limits/too-many";
import { answerSearch } from "@/server/search/search";
import { Answer } from "./_components/answer";

/** Beyond these a title could be anything. */
const HITS_SHOWN = 12;
const LONGEST_QUERY = 200;

export const metadata: Metadata = pageMetadata({
  title: "Find a role by job title",
  description: "Roles by their titles and by the names that people give them.",
  path: "/search",
  indexed: false,
});

/** The search as a page: it works without JavaScript, and an address of it can be shared. */
export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const query = ([(await searchParams).q].flat()[0] ?? "").trim().slice(0, LONGEST_QUERY);
  return (
    <>
      <h1>Find a role by job title</h1>
      <div className="mt-6">
        <SearchForm query={query} />
      </div>
      {query !== "" && <Answered query={query} />}
    </>
  );
}

async function Answered({ query }: { query: string }) {
  const refused = await takeSearch(
    callerAddress(await headers()),
    await currentUserIfKnown(),
  ).catch(asText);
  if (refused)
    return (
      <p role="alert" className="mt-8">
        {refused}
        <meta name="status" content="429" />
      </p>
    );
  const answer = await answerSearch(query, HITS_SHOWN);
  return <Answer query={query} answer={answer} hrefOf={roleAddress} />;
}

function asText(error: unknown): string {
  if (isTooManyRequests(error)) return error.message;
  throw error;
}

const roleAddress = (slug: string) => `/careers/${slug}`;
