import { SourceMark } from "@/app/_components/source-mark";
import { PayMark } from "@/app/jobs/_components/pay-mark";
import { payText, yearlyText } from "@/server/jobs/pay-text";
import type { Job } from "@/server/jobs/posting";
import { type PublishedPay, publishedText, standingSentence } from "@/server/jobs/standing";
import { type Citation, letterOf } from "@/server/sources/citations";

interface JobPayProps {
  job: Job;
  /** of the country first, then of the posting's place where it has figures of its own */
  published: PublishedPay[];
  citations: Citation[];
}

/** The pay that a posting states, against what is published of the work in the country and there. */
export function JobPay({ job: { pay, role }, published, citations }: JobPayProps) {
  const yearly = pay ? yearlyText(pay) : "";
  return (
    <section aria-labelledby="pay" className="mt-8">
      <h2 id="pay">Pay</h2>
      <p className="mt-2 text-lg font-semibold">
        {pay ? payText(pay) : "The posting states no pay"}
        {yearly && <span className="font-normal text-soft">, that is {yearly}</span>}
      </p>
      {published.map((one) => (
        <div key={one.where} className="mt-4 max-w-3xl">
          {pay && <PayMark pay={pay} published={one} beside={published} />}
          <p className="mt-1">
            {(pay && standingSentence(pay, one)) || publishedText(one)}
            <SourceMark letter={letterOf(citations, one.sourceId)} note={noteOf(one, citations)} />
          </p>
        </div>
      ))}
      {pay && published.length > 0 && (
        <p className="mt-2 max-w-3xl text-sm text-soft">
          The upper line is the posting's pay; the bar goes from the 10th to the 90th percentile,
          with a gap at the median.
        </p>
      )}
      {published.length === 0 && (
        <p className="mt-2 text-soft">
          {role
            ? `The wage survey that is loaded publishes no pay of ${role.title}.`
            : "The posting is matched to no role, so that there is no range to set its pay against."}
        </p>
      )}
    </section>
  );
}

function noteOf({ title, where, sourceId }: PublishedPay, citations: Citation[]): string {
  const source = citations.find((one) => one.source.id === sourceId)?.source;
  return `${source ? `${source.title}, ${source.vintage}: ` : ""}wages of employees, ${title}, ${where}.`;
}
