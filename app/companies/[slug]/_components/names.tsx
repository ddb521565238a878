import type { Company } from "@/server/companies/company";

/** Every spelling that is counted as this company, so that a reader can see what was joined. */
export function Names({ company: { name, spellings, tradeNames } }: { company: Company }) {
  return (
    <section aria-labelledby="names" className="mt-10">
      <h2 id="names">Names that are counted here</h2>
      <ul className="mt-3 list-disc pl-5 text-sm break-words">
        {[name, ...spellings].map((spelling) => (
          <li key={spelling}>{spelling}</li>
        ))}
      </ul>
      {tradeNames.length > 0 && (
        <p className="mt-3 max-w-3xl text-sm">Also trades as {tradeNames.join("; ")}.</p>
      )}
      <p className="mt-3 max-w-3xl text-sm text-soft">
        Spellings are joined where they differ in case, punctuation, spaces, a leading “The” or the
        legal form at the end. Branches and subsidiaries with names of their own are not.
      </p>
    </section>
  );
}
