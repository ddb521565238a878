/** The charts of a page as pictures to take along, each in both formats. */
export const PictureLinks = ({
  path,
  charts,
}: {
  path: string;
  /** its name in its address, and what it shows */
  charts: [name: string, text: string][];
}) => (
  <section aria-labelledby="pictures" className="mt-10">
    <h2 id="pictures">Its charts as pictures</h2>
    <p className="mt-2 max-w-3xl">
      Each holds its title, sources with vintages, our release and its address.
    </p>
    <ul className="mt-2">
      {charts.map(([name, text]) => (
        <li key={name}>
          {text}: <a href={`${path}/pictures/${name}.svg`}>SVG</a>,{" "}
          <a href={`${path}/pictures/${name}.png`}>PNG</a>
        </li>
      ))}
    </ul>
  </section>
);
