import type { NextRequest } from "next/server";
import { ownReferrer } from "@/server/accounts/return-address";
import { siteUrl } from "@/server/accounts/site-url";
import type { Way } from "./problem-page";

/** To the page of ours that led here, else home. */
export function wayBack({ headers }: NextRequest): Way {
  const path = ownReferrer(headers.get("referer"), siteUrl());
  return path ? { path, text: "Back" } : { path: "/", text: "To the home page" };
}
