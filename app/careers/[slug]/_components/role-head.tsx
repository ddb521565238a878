import { Link } from "@/app/_components/link";
import { OfficialTitle } from "@/app/_components/official-title";
import { RolePicker } from "@/app/_components/role-picker";
import { SaveWith } from "@/app/_components/save-with";
import type { RoleProfile } from "@/server/roles/profile";

/** Title, what the work is, the way to a comparison, and the other names that people give it. */
export function RoleHead({ role }: { role: RoleProfile }) {
  const { title, kind, description, occupation, otherNames } = role;
  return (
    <>
      <h1>{title}</h1>
      {kind === "occupation" && <OfficialTitle occupation={occupation} />}
      {description && <p className="mt-4 max-w-3xl text-lg">{description}</p>}
      {kind === "title" && (
        <p className="mt-3 max-w-3xl text-soft">
          A job title within <Link href={`/careers/${occupation.slug}`}>{occupation.title}</Link>.
          Figures that the title's own source lacks are of that occupation, and say so.
        </p>
      )}
      <div className="screen-only mt-5 max-w-xl">
        <RolePicker label={`Compare ${title} with`} side="right" other={role.slug} emphasised />
      </div>
      {otherNames.length > 0 && (
        <p className="mt-4 max-w-3xl text-sm text-soft">
          {kind === "title" ? "Other names in this occupation" : "Also called"}:{" "}
          {otherNames.join(", ")}.
        </p>
      )}
      <SaveWith role={{ slug: role.slug, title }} />
    </>
  );
}
