import { FigureList } from "@/app/_components/figure-list";
import { OutlookLink } from "@/app/_components/outlook/outlook-link";
import { SourceMark } from "@/app/_components/source-mark";
import { roleAddress } from "@/server/roles/address";
import { sentenceOfBrightOutlook } from "@/server/roles/wording";
import { letterOf } from "@/server/sources/citations";
import type { PartProps } from "./part";

export function Outlook({ role, citations }: PartProps) {
  return (
    <section aria-labelledby="outlook" className="mt-10">
      <h2 id="outlook">Outlook</h2>
      <FigureList
        ids={[
          "outlook.growth",
          "outlook.openings",
          "outlook.jobs",
          "outlook.unemployment",
          "outlook.exposureBeta",
          "outlook.earlierGrowth",
        ]}
        figures={role.figures}
        citations={citations}
      />
      <OutlookLink path={roleAddress(role.slug)} />
      {role.brightOutlook !== null && (
        <p className="mt-4 max-w-3xl">
          {sentenceOfBrightOutlook(role)}{" "}
          <SourceMark
            letter={letterOf(citations, role.listSources.brightOutlook)}
            note={`O*NET's own list and reasons for ${role.occupation.title}; the list does not say of which release it is.`}
          />
        </p>
      )}
    </section>
  );
}
