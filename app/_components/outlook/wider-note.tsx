import type { RoleProfile } from "@/server/roles/profile";

/** Says which wider occupation a role's projections are of, where they are of one. */
export function WiderNote({ role: { title, projections, figures } }: { role: RoleProfile }) {
  if (!projections?.of) return null;
  const ownGrowth = figures["outlook.growth"].sourceId !== projections.present.sourceId;
  return (
    <p className="mt-3 max-w-3xl text-sm text-soft">
      Projections of {title} are published for {projections.of}, the occupation that holds this
      work; what is said of them here is said of it.
      {ownGrowth &&
        ` The growth rate of ${title} comes from a source of its own, and can point another way.`}
    </p>
  );
}
