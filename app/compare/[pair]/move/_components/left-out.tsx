import { Link } from "@/app/_components/link";

/** What ten years added up do not say. */
export function LeftOut() {
  return (
    <section aria-labelledby="left-out" className="mt-10">
      <h2 id="left-out">What this leaves out</h2>
      <ul className="mt-3 max-w-3xl list-disc space-y-1 pl-5">
        <li>
          It is arithmetic with published pay and what you assume, not a forecast: nobody knows what
          you will earn.
        </li>
        <li>
          Taxes, benefits, interest, student aid and loans, and what one earns beside study are not
          in the sums.
        </li>
        <li>
          People differ. Half of those in either work earn less than its median, and who moves may
          start above or below the 25th percentile.
        </li>
        <li>Whether a job is found, and how long that takes, is not in the sums either.</li>
      </ul>
      <p className="mt-3">
        <Link href="/about/data#moves">How it is reckoned</Link>
      </p>
    </section>
  );
}
