import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import type { Figure } from "@/server/figures/figure";
import { formatAmount, grouped } from "@/server/figures/format";
import { findPlacesPay } from "@/server/places/places-pay";
import { roleBySlug } from "./roles";

/**
 * Ten occupations as read by hand in the published files. Places: the highest A_MEDIAN with TOT_EMP of
 * at least 100 in state_M2025.csv and metropolitan_M2025.csv (AREA_TYPE 4, Puerto Rico and the islands
 * left out), and the place where A_MEDIAN / rpp_all_items x 100 of rpp_2024.csv is highest, "-" where
 * it is the same. Akron, OH is area 10420, Northwest Alabama 0100001. 2020: national_M2020_dl.xlsx.
 */
const [header = "", ...lines] = readFileSync(
  new URL("published-places.tsv", import.meta.url),
  "utf-8",
)
  .trimEnd()
  .split("\n");
const names = header.split("\t");
const published = lines.map(
  (line) =>
    Object.fromEntries(line.split("\t").map((cell, at) => [names[at], cell])) as Record<
      string,
      string
    >,
);

/** A place as a page shows it: its name, pay, jobs, and the best at average prices. */
function shown(figure: Figure | undefined): string[] {
  if (figure?.state !== "known" || figure.value.kind !== "named") return ["-", "-", "-", "-"];
  const { name, amount, beside = [] } = figure.value;
  const jobs = beside.find((text) => text.endsWith(" jobs there"))?.replace(" jobs there", "");
  const prices = beside.find((text) => text.startsWith("at average prices: "));
  return [
    name,
    amount ? formatAmount(amount) : "-",
    jobs ?? "-",
    prices?.replace("at average prices: ", "") ?? "-",
  ];
}

describe("the best paying places", () => {
  it.each(published)("of $slug are those of the files", async (row) => {
    const role = await roleBySlug(row.slug as string);
    expect(shown(role?.figures["salary.bestState"])).toEqual(
      ["state", "statePay", "stateJobs", "stateAtPrices"].map((name) => row[name]),
    );
    expect(shown(role?.figures["salary.bestCity"])).toEqual(
      ["city", "cityPay", "cityJobs", "cityAtPrices"].map((name) => row[name]),
    );
  });

  it("are known by their sources", async () => {
    const role = await roleBySlug("electricians");
    expect(role?.figures["salary.bestState"].sourceId).toBe("oews-copy-2025");
    expect(role?.listSources.prices).toBe("bea-rpp-2024");
  });
});

describe("pay in a place", () => {
  it.each(published)("of $slug is that of the files", async ({ slug, akron, alabama }) => {
    const pay = await findPlacesPay(slug as string);
    const medianIn = (code: string) => pay?.places.find((place) => place.code === code)?.median;
    expect([medianIn("10420"), medianIn("0100001")].map((one) => grouped(one ?? 0))).toEqual([
      akron,
      alabama,
    ]);
  });

  it("comes with prices of its own or of its state", async () => {
    const pay = await findPlacesPay("bakers");
    const pricesIn = (code: string) => pay?.places.find((place) => place.code === code)?.prices;
    expect(pricesIn("10420")).toEqual({ level: 93.37, ofState: false });
    expect(pricesIn("0100001")).toEqual({ level: 88.823, ofState: true });
  });
});

it.each(published)("pay of 2020 of $slug is that of the file", async (row) => {
  const occupation = await prisma.occupation.findFirstOrThrow({
    where: { slug: row.slug },
    select: { wageGroup: { select: { payYears: { where: { year: 2020 } } } } },
  });
  const [year] = occupation.wageGroup?.payYears ?? [];
  const text = (value: number | null | undefined) => (value == null ? "-" : grouped(value));
  expect([text(year?.meanAnnual), text(year?.medianAnnual)]).toEqual([
    row.mean2020,
    row.median2020,
  ]);
});
