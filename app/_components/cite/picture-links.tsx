import type { Plots } from "@/app/_pictures/charts/plots";

/** The charts of a page as pictures to take along, each in both formats; those that there are. */
export function PictureLinks({ path, plots }: { path: string; plots: Plots }) {
  const drawn = Object.entries(plots).flatMap(([name, plot]) =>
    plot ? [{ name, heading: plot.heading }] : [],
  );
  if (drawn.length === 0) return null;
  return (
    <section aria-labelledby="pictures" className="mt-10">
      <h2 id="pictures">Its charts as pictures</h2>
      <p className="mt-2 max-w-3xl">
        Each holds its title, sources with vintages, our release and the page's address.
      </p>
      <ul className="mt-2">
        {drawn.map(({ name, heading }) => (
          <li key={name}>
            {heading}: <a href={`${path}/pictures/${name}.svg`}>SVG</a>,{" "}
            <a href={`${path}/pictures/${name}.png`}>PNG</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
