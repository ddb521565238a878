import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import type { ReactNode } from "react";
import { SITE_NAME } from "@/server/site/address";
import { COLOURS } from "./colours";
import { PICTURE_SIZE } from "./size";

/** The drawing library reads no variable fonts, so these are cuts of the page's typeface. */
const WEIGHTS = [400, 700] as const;
const FONT_FOLDER = "node_modules/@fontsource/public-sans/files";

const loadFonts = () =>
  Promise.all(
    WEIGHTS.map(async (weight) => ({
      name: "Public Sans",
      weight,
      data: await readFile(
        join(process.cwd(), FONT_FOLDER, `public-sans-latin-${weight}-normal.woff`),
      ),
    })),
  );

let fonts: ReturnType<typeof loadFonts> | undefined;

/** The cuts of the typeface that pictures are drawn with, read once. */
export const pictureFonts = () => {
  fonts ??= loadFonts();
  return fonts;
};

/** Draws a link preview: the site's name, what the picture shows, and a line on what that is. */
export async function drawPicture(content: ReactNode, footnote: string): Promise<Response> {
  const image = new ImageResponse(<Frame footnote={footnote}>{content}</Frame>, {
    ...PICTURE_SIZE,
    fonts: await pictureFonts(),
  });
  // Its own headers would let browsers keep it for ever; figures change, so Next's cache says how long.
  return new Response(await image.arrayBuffer(), { headers: { "Content-Type": "image/png" } });
}

function Frame({ children, footnote }: { children: ReactNode; footnote: string }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "44px 64px 36px",
        backgroundColor: COLOURS.paper,
        color: COLOURS.ink,
        fontFamily: "Public Sans",
        fontSize: 26,
        lineHeight: 1.2,
      }}
    >
      <div style={{ fontSize: 30, fontWeight: 700, letterSpacing: "-0.02em" }}>{SITE_NAME}</div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>{children}</div>
      <div style={{ fontSize: 22, color: COLOURS.soft }}>{footnote}</div>
    </div>
  );
}
