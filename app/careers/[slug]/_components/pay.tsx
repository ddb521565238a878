import { FigureList } from "@/app/_components/figure-list";
import { Link } from "@/app/_components/link";
import { LocalPayPart } from "@/app/_components/local-pay/local-pay-part";
import { PayChart } from "@/app/_components/pay-chart";
import { RoleCourse } from "@/app/_components/pay-course/role-course";
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
      <LocalPayPart roles={[role]} action={`/careers/${role.slug}/place`} citations={citations}>
        <p className="mt-4 text-sm">
          <Link href={`/careers/${role.slug}/pay`}>Pay in every state and area, on a map</Link>
        </p>
      </LocalPayPart>
      <RoleCourse role={role} citations={citations} />
    </section>
  );
}
