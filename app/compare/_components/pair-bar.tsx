import type { RoleLink } from "@/server/roles/profile";
import { PairTools } from "./pair-tools";

/** What changes the two roles; its script is handed no more of a role than this. */
export const PairBar = ({ left, right }: { left: RoleLink; right: RoleLink }) => (
  <PairTools left={linkTo(left)} right={linkTo(right)} />
);

const linkTo = ({ slug, title }: RoleLink): RoleLink => ({ slug, title });
