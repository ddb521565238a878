import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";

/** What every part of a role page is given. */
export interface PartProps {
  role: RoleProfile;
  citations: Citation[];
}
