import Link from "next/link";
import { FigureList } from "@/app/_components/figure-list";
import { PayChart } from "@/app/_components/pay-chart";
import type { PartProps } from "./part";

export function Pay({ role, citations }: PartProps) {
  const { figures } = role;
  return (
    <section aria-labelledby="pay" className="mt-10">
      <h2 id="pay">Pay</h2>
      <PayChart
        rows={[
          {
            label: role.title,
            tone: "left",
            range: figures["salary.range"],
            mean: figures["salary.yearly"],
          },
        ]}
      />
      <FigureList
        ids={[
          "salary.yearly",
          "salary.median",
          "salary.hourly",
          "salary.range",
          "salary.bestIndustry",
          "salary.bestState",
          "salary.bestCity",
          "salary.bestCompany",
        ]}
        figures={figures}
        citations={citations}
      />
      {role.hasLocalPay && (
        <div className="screen-only mt-6">
          <h3>Pay where you live</h3>
          <p className="mt-2 text-sm">
            <Link href={`/careers/${role.slug}/pay`} prefetch={false}>
              Pay in every state and area, on a map
            </Link>
          </p>
        </div>
      )}
    </section>
  );
}
