/** Links on search pages of public bodies: where to look besides. */
const OFFICIAL = [
  {
    href: "https://www.careeronestop.org/JobSearch/job-search.aspx",
    name: "CareerOneStop",
    of: "sponsored by the US Department of Labor",
  },
  { href: "https://www.usajobs.gov/", name: "USAJOBS", of: "jobs of the federal government" },
];

/** The official search sites. */
export function OfficialSites() {
  return (
    <ul className="mt-2 space-y-1">
      {OFFICIAL.map(({ href, name, of }) => (
        <li key={href}>
          <a href={href} rel="noopener">
            {name}
          </a>
          , <span className="text-soft">{of}</span>
        </li>
      ))}
    </ul>
  );
}
