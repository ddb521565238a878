import { Link } from "@/app/_components/link";
import { SourceMarks } from "@/app/_components/source-marks";
import { payUnit } from "@/server/places/pay-rows";
import type { PlacesPay } from "@/server/places/place";
import { type BestPlace, bestSentences, nationSentence } from "@/server/places/wording";
import { roleAddress } from "@/server/roles/address";
import type { RoleLink } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";

interface PayHeadProps {
  role: RoleLink & { occupation: RoleLink };
  pay: PlacesPay;
  best: BestPlace[];
  citations: Citation[];
}

/** Where the work pays best, beside the median of the country, and whose wages they are. */
export function PayHead({ role, pay, best, citations }: PayHeadProps) {
  const { slug, title, occupation } = role;
  const sentences = [
    ...(pay.isWider
      ? [`These are wages of ${pay.title}, the occupation that holds this work.`]
      : []),
    nationSentence(pay.nation?.median ?? null, payUnit(pay)),
    ...bestSentences(best),
  ];
  return (
    <>
      <h1>{title}: pay in every state and area</h1>
      <p className="mt-4 max-w-3xl text-lg">
        {sentences.join(" ")}
        <SourceMarks citations={citations} />
      </p>
      <p className="mt-3 max-w-3xl text-sm text-soft">
        Places with few jobs are not ranked:{" "}
        <Link href="/about/data#places">how the highest is found</Link>.
      </p>
      <p className="screen-only mt-3">
        <Link href={roleAddress(slug)}>All about {title}</Link>
        {occupation.slug !== slug && (
          <>
            {" "}
            · <Link href={roleAddress(occupation.slug)}>{occupation.title}</Link>
          </>
        )}
      </p>
    </>
  );
}
