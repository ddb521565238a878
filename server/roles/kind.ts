export type RoleKind = "occupation" | "title";

/** The kind of a role as its row has it. */
export const kindOf = ({ kind }: { kind: string }): RoleKind =>
  kind === "title" ? "title" : "occupation";
