import { Link } from "@/app/_components/link";
import { jobsAddress } from "@/server/jobs/query";
import type { Asked } from "@/server/jobs/query-name";

/** What was asked for; pressing one takes it back. */
export function AskedList({ asked }: { asked: Asked[] }) {
  if (asked.length === 0) return null;
  return (
    <ul aria-label="Asked for" className="mt-3 flex flex-wrap gap-2 text-sm">
      {asked.map(({ label, without }) => (
        <li key={label} className="min-w-0">
          <Link
            href={jobsAddress(without)}
            scroll={false}
            aria-label={`Remove ${label}`}
            className="block rounded-sm border border-soft px-2 py-1 break-words text-ink no-underline hover:border-ink"
          >
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
