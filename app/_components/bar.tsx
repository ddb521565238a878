import type { CSSProperties } from "react";

/**
 * A number with a bar beside it.
 * @param share how much of the scale it takes, from 0 to 1
 */
export function Bar({
  text,
  share,
  tone,
}: {
  text: string;
  share: number;
  tone: "left" | "right";
}) {
  const style = { "--share": `${(share * 100).toFixed(1)}%` } as CSSProperties;
  return (
    <span className={`bar bar-${tone}`} style={style}>
      {text}
    </span>
  );
}
