import { expect, it } from "vitest";
import { tablesWith } from "../testing-tables";
import { rankTechnologies } from "./technologies";

const lists = (code: string, ...examples: string[]) =>
  examples.map((text) => ({
    occupation_code: code,
    example: text.replace("!", ""),
    in_demand: text.endsWith("!"),
  }));

/** The technologies of nurses in their order, beside these listings of others. */
function orderOf(nurses: string[], ...others: ReturnType<typeof lists>[]): string[] {
  const own = lists("29-1141.00", ...nurses);
  const tables = tablesWith({ technologies: [...own, ...others.flat()] });
  rankTechnologies(tables);
  return own.toSorted((a, b) => positionOf(a) - positionOf(b)).map(({ example }) => example);
}

const positionOf = (row: object) => (row as { position: number }).position;

it("puts what is in demand first, and of it what the field has to itself", () => {
  const order = orderOf(
    ["Charts", "Office!", "Records!"],
    lists("29-1215.00", "Charts", "Records", "Office"),
    lists("11-1011.00", "Office"),
  );
  expect(order).toEqual(["Records", "Office", "Charts"]);
});

it("does not put what nobody else lists before what the whole field does", () => {
  const colleagues = ["29-1215.00", "29-1216.00", "29-1217.00"].flatMap((code) =>
    lists(code, "Charts"),
  );
  expect(orderOf(["A One-off", "Charts"], colleagues)).toEqual(["Charts", "A One-off"]);
});

it("numbers each occupation from 1, those alike by name", () => {
  const tables = tablesWith({
    technologies: [...lists("29-1141.00", "B", "A"), ...lists("51-3011.00", "Oven")],
  });
  rankTechnologies(tables);
  const numbered = tables.technologies.map(({ example, position }) => `${example} ${position}`);
  expect(numbered).toEqual(["B 2", "A 1", "Oven 1"]);
});
