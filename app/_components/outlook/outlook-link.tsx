import { Link } from "@/app/_components/link";

/** Leads from a page on to its part on what becomes of the work. */
export const OutlookLink = ({ path }: { path: string }) => (
  <p className="mt-4 text-sm">
    <Link href={`${path}/outlook`}>
      Who leaves, earlier projections, and which tasks language models could speed up
    </Link>
  </p>
);
