import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { currentRelease } from "@/server/releases/current";
import { SITE_NAME, siteUrl } from "@/server/site/address";
import { JoinAccount } from "./_components/join-account";
import { NoteOpener } from "./_components/note-opener";
import { PageFooter } from "./_components/page-footer";
import { PageHeader } from "./_components/page-header";
import { HOME } from "./_lib/page-metadata";
import "./globals.css";

const text = localFont({
  src: "../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  variable: "--font-text",
  weight: "100 900",
  // A font that comes late is for the next page: swapping it in would move what is being read.
  display: "optional",
});

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl()),
  title: { default: HOME.title, template: `%s | ${SITE_NAME}` },
  description: HOME.description,
  applicationName: SITE_NAME,
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const release = await currentRelease();
  return (
    // A script marks it before React takes over (server/places/kept-place-script.ts).
    <html lang="en" className={text.variable} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-40 focus:bg-paper focus:p-3"
        >
          Skip to the content
        </a>
        <PageHeader />
        <JoinAccount />
        <NoteOpener />
        <main id="content" className="page grow pt-6 pb-16 md:pt-10">
          {children}
        </main>
        <PageFooter release={release.name} />
      </body>
    </html>
  );
}
