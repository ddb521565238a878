import type { Unit, Value } from "./figure";

/** A kind of figure: how pages name it, what shape it has, and how it is had. */
export interface FigureKind {
  label: string;
  shape: Value["kind"];
  unit: Unit;
  /** whether the classes of `shares` exclude each other */
  closes?: boolean;
  method: string;
}
