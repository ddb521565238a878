import type { SignedIn } from "./current-user";

declare module "next-auth" {
  interface Session {
    user: SignedIn;
  }
}
