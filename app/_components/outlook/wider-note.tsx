import type { RoleProfile } from "@/server/roles/profile";

/** Says which wider occupation a role's projections are of, where they are of one. */
export function WiderNote({ role }: { role: RoleProfile }) {
  const of = role.projections?.of;
  if (!of) return null;
  return (
    <p className="mt-3 max-w-3xl text-sm text-soft">
      Projections of {role.title} are published for {of}, the occupation that holds this work; what
      is said of them here is said of it.
    </p>
  );
}
