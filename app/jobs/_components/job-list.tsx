import { Link } from "@/app/_components/link";
import { jobAddress } from "@/server/jobs/address";
import { payText } from "@/server/jobs/pay-text";
import type { JobRow } from "@/server/jobs/posting";
import { type PublishedPay, standingSentence } from "@/server/jobs/standing";
import { dayText } from "@/server/jobs/status-wording";
import { BoardLink } from "./board-link";
import { PayMark } from "./pay-mark";

interface JobListProps {
  rows: JobRow[];
  /** by slug of the role; of the place that was picked or of the country */
  published: Map<string, PublishedPay>;
}

/** Postings one under the other, each with its pay against what is published of the work. */
export function JobList({ rows, published }: JobListProps) {
  return (
    <ol className="mt-2">
      {rows.map((row) => (
        <li key={row.id} className="border-b border-rule py-4">
          <h3 className="text-lg">
            <Link href={jobAddress(row.id)} className="break-words">
              {row.title}
            </Link>
          </h3>
          <p className="break-words">{whereText(row)}</p>
          <Pay row={row} published={row.role ? published.get(row.role.slug) : undefined} />
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
            <span>{dateText(row)}</span>
            <Matched role={row.role} />
            <BoardLink url={row.url} lead="at" />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Employer, the place in the board's words, and whether it is remote. */
export const whereText = ({ employer, place, remote }: JobRow): string =>
  [employer, place, remote && !/remote/i.test(place) && "Remote"].filter(Boolean).join(" · ");

export const dateText = ({ postedOn, newSince }: JobRow): string =>
  postedOn ? `Posted ${dayText(postedOn)}` : `Seen first ${dayText(newSince)}`;

function Matched({ role }: Pick<JobRow, "role">) {
  if (!role) return <span>Matched to no role</span>;
  return (
    <span>
      Role: <Link href={`/careers/${role.slug}`}>{role.title}</Link>
    </span>
  );
}

function Pay({ row: { pay }, published }: { row: JobRow; published?: PublishedPay }) {
  if (!pay) return <p className="mt-1 text-sm text-soft">States no pay</p>;
  return (
    <div className="mt-1 grid gap-x-6 sm:grid-cols-[1fr_10rem] sm:items-start">
      <div className="min-w-0">
        <p className="font-semibold">{payText(pay)}</p>
        {published && (
          <p className="text-sm text-soft">{standingSentence(pay, published, { brief: true })}</p>
        )}
      </div>
      {published && (
        <div className="max-w-60">
          <PayMark pay={pay} published={published} />
        </div>
      )}
    </div>
  );
}
