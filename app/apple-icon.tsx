import { ImageResponse } from "next/og";
import { COLOURS } from "./_pictures/colours";

export const size = { width: 180, height: 180 };
export const contentType = "image/png";

/** The two bars of icon.svg for phones, which take no drawing but pixels. */
export default function AppleIcon() {
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "center",
        width: "100%",
        height: "100%",
        paddingLeft: 28,
        backgroundColor: COLOURS.paper,
      }}
    >
      <div style={{ width: 124, height: 40, backgroundColor: COLOURS.first }} />
      <div style={{ width: 84, height: 40, marginTop: 12, backgroundColor: COLOURS.second }} />
    </div>,
    size,
  );
}
