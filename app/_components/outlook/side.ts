import type { RoleProfile } from "@/server/roles/profile";

/** A role on the side of the page that its colour stands for. */
export interface OutlookSide {
  side: "left" | "right";
  role: RoleProfile;
}
