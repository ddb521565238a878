import { Link } from "@/app/_components/link";
import { LocalPayPart } from "@/app/_components/local-pay/local-pay-part";
import { OutlookLink } from "@/app/_components/outlook/outlook-link";
import { SentenceText } from "@/app/_components/sentence-text";
import { pairAddress } from "@/server/compare/address";
import type { Comparison } from "@/server/compare/compare";
import { courseHeading } from "@/server/roles/pay-course/wording";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";
import { ComparisonTable } from "./comparison-table";

interface SectionPartProps {
  section: Comparison["sections"][number];
  left: RoleProfile;
  right: RoleProfile;
  citations: Citation[];
}

/** A section of a comparison: its sentence and its table, and where there is more of it. */
export function SectionPart({ section, left, right, citations }: SectionPartProps) {
  const path = pairAddress(left.slug, right.slug);
  return (
    <section aria-labelledby={section.id} className="mt-10">
      <h2 id={section.id}>{section.title}</h2>
      {section.lead && (
        <p className="mt-2 max-w-3xl">
          <SentenceText sentence={section.lead} />
        </p>
      )}
      <ComparisonTable
        caption={section.title}
        figures={section.figures}
        roles={[left, right]}
        citations={citations}
      />
      {section.id === "salary" && (
        <>
          <LocalPayPart roles={[left, right]} action={`${path}/place`} citations={citations}>
            {left.hasLocalPay && right.hasLocalPay && (
              <More path={`${path}/pay`}>Pay of both in every state and area, on a map</More>
            )}
          </LocalPayPart>
          <CourseLink left={left} right={right} path={path} />
        </>
      )}
      {section.id === "outlook" && <OutlookLink path={path} />}
      {section.id === "demographics" && (
        <More path={`${path}/people`}>
          Every age and level of schooling in bars, and what men and women earn a week
        </More>
      )}
    </section>
  );
}

function CourseLink({
  left,
  right,
  path,
}: Omit<SectionPartProps, "section" | "citations"> & { path: string }) {
  const course = left.payCourse ?? right.payCourse;
  return (
    course && (
      <More path={`${path}/pay/years`}>
        {`${courseHeading(course)}, year by year, in dollars of ${course.dollarsOf}`}
      </More>
    )
  );
}

const More = ({ path, children }: { path: string; children: string }) => (
  <p className="mt-4 text-sm">
    <Link href={path}>{children}</Link>
  </p>
);
