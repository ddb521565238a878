import { COLOURS } from "./colours";

/** The site's question over the two colours that carry its answers. */
export function SitePicture() {
  return (
    <div
      style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}
    >
      <div
        style={{
          display: "flex",
          width: 900,
          fontSize: 84,
          fontWeight: 700,
          lineHeight: 1.05,
          letterSpacing: "-0.02em",
        }}
      >
        Of these two lines of work, which one?
      </div>
      <div style={{ display: "flex", flexDirection: "column", marginTop: 56 }}>
        <Bar width={820} colour={COLOURS.first} />
        <Bar width={620} colour={COLOURS.second} />
      </div>
    </div>
  );
}

const Bar = ({ width, colour }: { width: number; colour: string }) => (
  <div style={{ width, height: 26, marginBottom: 16, borderRadius: 3, backgroundColor: colour }} />
);
