import { PayOverlap } from "@/app/_components/pay-overlap";
import { Sentences } from "@/app/_components/sentence-text";
import { SourceMark } from "@/app/_components/source-mark";
import { comparedInPlace, type PaidInPlace } from "@/server/compare/wording/in-place";
import { localNotes, localSentence } from "@/server/places/local-wording";
import type { LocalPay } from "@/server/places/place";
import type { RoleProfile } from "@/server/roles/profile";
import { PairTable } from "./pair-table";
import { PlaceTable } from "./place-table";

/** What is needed of a role to show its pay in a place. */
export type LocalRole = Pick<RoleProfile, "slug" | "title" | "kind">;

/** A publication as a page marks it. */
export interface LocalSource {
  id: string;
  letter: string;
  note: string;
}

interface LocalFiguresProps {
  /** one role, or two of a comparison with the left one first */
  roles: LocalRole[];
  /** the pay of each */
  pays: (LocalPay | null)[];
  sources: LocalSource[];
}

/** Pay in a place beside the whole country, of one role or of two. */
export function LocalFigures({ roles, pays, sources }: LocalFiguresProps) {
  const [left, right] = sidesOf(roles, pays);
  const compared = left && right && comparedInPlace(left, right);
  const marks = sources.filter(({ id }) => pays.some((pay) => pay?.sourceIds.includes(id)));
  const notes = [
    ...new Set(pays.flatMap((pay, at) => (pay ? localNotes(pay) : notSurveyed(roles[at])))),
  ];
  return (
    <>
      <p role="status">
        {compared ? (
          <Sentences sentences={compared.sentences} />
        ) : (
          pays[0] && localSentence(pays[0])
        )}
        {marks.map(({ id, letter, note }) => (
          <SourceMark key={id} letter={letter} note={note} />
        ))}
      </p>
      {compared?.spreads && left && right && (
        <PayOverlap
          spreads={compared.spreads}
          titles={{ left: left.role.title, right: right.role.title }}
        />
      )}
      {roles.length === 1 ? <PlaceTable pay={pays[0]} /> : <PairTable roles={roles} pays={pays} />}
      <p className="mt-2 max-w-3xl text-sm text-soft">
        {notes.join(" ")} {scopeNote(roles, pays)}
      </p>
    </>
  );
}

const sidesOf = (roles: LocalRole[], pays: LocalFiguresProps["pays"]): PaidInPlace[] =>
  roles.map((role, at) => ({ side: at === 0 ? "left" : "right", role, pay: pays[at] ?? null }));

const notSurveyed = (role: LocalRole | undefined) =>
  role ? [`The tables of the wage survey that are loaded do not have ${role.title}.`] : [];

/** Of whom the wages are, where that is more work than the role. */
function scopeNote(roles: LocalRole[], pays: (LocalPay | null)[]): string {
  const others = roles.flatMap(({ title }, at) => {
    const pay = pays[at];
    return pay?.isWider ? [`Those of ${title} are of ${pay.title}.`] : [];
  });
  return others.join(" ");
}
