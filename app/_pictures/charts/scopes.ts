import type { FigureId } from "@/server/figures/catalogue";
import type { RoleProfile } from "@/server/roles/profile";

/** Sources of figures that a picture is drawn of, and of whom they are where not of the role itself. */
export function scopesOf(
  roles: Pick<RoleProfile, "title" | "figures">[],
  ids: FigureId[],
): { sourceIds: string[]; scopes: string[] } {
  const drawn = roles.flatMap(({ title, figures }) =>
    ids.flatMap((id) => {
      const figure = figures[id];
      return figure.state === "known" ? [{ title, ...figure }] : [];
    }),
  );
  const scopes = drawn.flatMap(({ title, of }) =>
    of ? `Of ${title} the figures are those of ${of}.` : [],
  );
  return { sourceIds: drawn.map(({ sourceId }) => sourceId), scopes: [...new Set(scopes)] };
}
