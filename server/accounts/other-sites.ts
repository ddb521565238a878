import type { NextAuthOptions } from "next-auth";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { readSiteKeys } from "@/server/run/sign-in-settings";

/** Another site that people can sign in with here. */
export interface OtherSite {
  id: "google" | "github";
  name: string;
}

const googleKeys = readSiteKeys(process.env, "GOOGLE");
const gitHubKeys = readSiteKeys(process.env, "GITHUB");

/** Those whose keys are set. */
export const otherSites: OtherSite[] = [
  ...(googleKeys ? [{ id: "google" as const, name: "Google" }] : []),
  ...(gitHubKeys ? [{ id: "github" as const, name: "GitHub" }] : []),
];

/** The same for next-auth. */
export const providers: NextAuthOptions["providers"] = [
  ...(googleKeys ? [Google(googleKeys)] : []),
  ...(gitHubKeys ? [GitHub({ ...gitHubKeys, userinfo: { request: gitHubProfile } })] : []),
];

/** A GitHub address counts only where GitHub has verified it, which next-auth's provider does not ask. */
async function gitHubProfile({ tokens }: { tokens: { access_token?: string } }) {
  const [profile, emails] = await Promise.all([
    askGitHub("/user", tokens.access_token),
    askGitHub("/user/emails", tokens.access_token),
  ]);
  const verified = (emails as GitHubEmail[]).filter((email) => email.verified);
  const chosen = verified.find((email) => email.primary) ?? verified[0];
  return { ...profile, email: chosen?.email, email_verified: chosen !== undefined };
}

interface GitHubEmail {
  email: string;
  primary: boolean;
  verified: boolean;
}

async function askGitHub(path: string, token: string | undefined) {
  const response = await fetch(`https://api.github.com${path}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`GitHub answers ${response.status} to ${path}.`);
  return response.json();
}
