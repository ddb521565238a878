/** Plain names of sectors whose official ones are hard to read in a table, by these. */
const SHORT_NAMES: Record<string, string> = {
  "Agriculture, Forestry, Fishing and Hunting": "Farming, forestry and fishing",
  "Mining, Quarrying, and Oil and Gas Extraction": "Mining, oil and gas",
  "Real Estate and Rental and Leasing": "Real estate, rental and leasing",
  "Management of Companies and Enterprises": "Head offices and holding companies",
  "Administrative and Support and Waste Management and Remediation Services":
    "Administrative support and waste services",
  "Other Services (except Public Administration)": "Repair, personal and other services",
  "Federal, State, and Local Government, excluding State and Local Government Schools and Hospitals and the U.S. Postal Service (OEWS Designation)":
    "Government",
};

/** A sector's plain name, with a note of its official one where that is another. */
export function industryName(official: string): { name: string; note?: string } {
  const name = SHORT_NAMES[official];
  return name
    ? { name, note: `The publisher calls the industry “${official}”.` }
    : { name: official };
}
