import { scaleQuantile } from "@visx/scale";

/** Values that share a colour: from the lowest to the highest of them, and how many they are. */
export interface ValueClass {
  /** from 1, the lowest, to the number of classes that were asked for */
  level: number;
  low: number;
  high: number;
  count: number;
}

/**
 * Values sorted into classes of about the same size (quantiles of the values themselves). The same
 * values share a class; classes that stay empty are left out.
 * @param count how many classes there are at most
 */
export function quantileClasses(values: number[], count: number): ValueClass[] {
  if (values.length === 0) return [];
  const levels = Array.from({ length: count }, (_, at) => at + 1);
  const levelOf = scaleQuantile({ domain: values, range: levels });
  return levels.flatMap((level) => {
    const held = values.filter((value) => levelOf(value) === level);
    if (held.length === 0) return [];
    return [{ level, low: Math.min(...held), high: Math.max(...held), count: held.length }];
  });
}

/** The class that holds this value, one of those that the classes were made of. */
export const levelOf = (classes: ValueClass[], value: number): number | undefined =>
  classes.find(({ low, high }) => low <= value && value <= high)?.level;
