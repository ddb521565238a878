import type { Metadata } from "next";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { JsonLd } from "@/app/_components/json-ld";
import { pageMetadata, unknownMetadata } from "@/app/_lib/page-metadata";
import { jobAddress } from "@/server/jobs/address";
import { isOpen } from "@/server/jobs/open";
import { jobPostingData } from "@/server/jobs/structured-data";
import { absolute } from "@/server/site/address";
import { ClosedJob } from "./_components/closed-job";
import { OpenJob } from "./_components/open-job";
import { UnknownJob } from "./_components/unknown-job";
import { jobAt } from "./job";

export async function generateMetadata({ params }: PageProps<"/jobs/[id]">): Promise<Metadata> {
  const job = await jobAt((await params).id);
  if (!job) return unknownMetadata("No posting has this address");
  const title = `${job.title}, ${job.employer}`;
  if (!isOpen(job, new Date())) return unknownMetadata(`Closed: ${title}`, 410);
  return pageMetadata({
    title,
    description: `${title}${job.place && `, ${job.place}`}: its pay against what the work pays.`,
    path: jobAddress(job.id),
  });
}

/** A posting: the words of its employer, its pay against the published range of the work. */
export default async function JobPage({ params }: PageProps<"/jobs/[id]">) {
  const job = await jobAt((await params).id);
  if (!job) return <UnknownJob />;
  const path = jobAddress(job.id);
  const open = isOpen(job, new Date());
  const data = open ? jobPostingData(job, absolute(path)) : null;
  return (
    <article>
      {data && <JsonLd data={data} />}
      <Breadcrumb
        crumbs={[
          { name: "Jobs", path: "/jobs" },
          { name: job.title, path },
        ]}
      />
      {open ? <OpenJob job={job} /> : <ClosedJob job={job} />}
    </article>
  );
}
