import { ImageResponse } from "next/og";
import type { CSSProperties } from "react";
import { COLOURS } from "../colours";
import { pictureFonts } from "../picture";
import { type Drawing, WIDTH, type Words } from "./drawing";
import { svgOf } from "./svg";

/** How much of a line as high as its letters lies above the line that they stand on. */
const ASCENT = 0.8625;

/** A drawing as PNG. The library draws shapes from SVG, but texts only as elements of HTML. */
export async function pngOf(drawing: Drawing): Promise<ArrayBuffer> {
  const { height, words } = drawing;
  const shapes = Buffer.from(svgOf({ ...drawing, words: [] })).toString("base64");
  const image = new ImageResponse(
    <div style={{ display: "flex", width: WIDTH, height, backgroundColor: COLOURS.paper }}>
      {/* biome-ignore lint/performance/noImgElement: it is drawn here, not loaded */}
      <img src={`data:image/svg+xml;base64,${shapes}`} alt="" width={WIDTH} height={height} />
      {words.map((one) => (
        <Line key={`${one.x} ${one.y} ${one.text}`} {...one} />
      ))}
    </div>,
    { width: WIDTH, height, fonts: await pictureFonts() },
  );
  return image.arrayBuffer();
}

const Line = ({ y, text, size, colour, bold, ...across }: Words) => (
  <div
    style={{
      display: "flex",
      position: "absolute",
      top: y - ASCENT * size,
      ...acrossOf(across),
      fontFamily: "Public Sans",
      fontSize: size,
      fontWeight: bold ? 700 : 400,
      lineHeight: 1,
      whiteSpace: "nowrap",
      color: colour,
    }}
  >
    {text}
  </div>
);

function acrossOf({ x, anchor }: Pick<Words, "x" | "anchor">): CSSProperties {
  if (anchor === "end") return { right: WIDTH - x };
  if (anchor === "middle") return { left: x - WIDTH, width: 2 * WIDTH, justifyContent: "center" };
  return { left: x };
}
