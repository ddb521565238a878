"use client";

import { signIn } from "next-auth/react";
import type { OtherSite } from "@/server/accounts/other-sites";

/** Signing in with another site, which needs scripts there too. */
export function OtherSites({ sites, returnTo }: { sites: OtherSite[]; returnTo: string }) {
  if (sites.length === 0) return null;
  return (
    <div className="needs-script mt-6 flex max-w-md flex-wrap gap-3 border-t border-rule pt-6">
      {sites.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="button-quiet"
          onClick={() => signIn(id, { callbackUrl: returnTo })}
        >
          Continue with {name}
        </button>
      ))}
    </div>
  );
}
