import type { RoleProfile } from "@/server/roles/profile";

/** Under a plain name the title and code of the classification, by which publications know the work. */
export function OfficialTitle({
  occupation: { officialTitle, code },
}: {
  occupation: Pick<RoleProfile["occupation"], "officialTitle" | "code">;
}) {
  return <p className="mt-1 text-sm text-soft">{`${officialTitle}, O*NET-SOC ${code}`}</p>;
}
