import { Bar } from "./bar";

/** How much a skill matters, from 1 (not important) to 5 (extremely important), drawn from 1. */
export const ImportanceBar = ({
  importance,
  tone,
}: {
  importance: number;
  tone: "left" | "right";
}) => <Bar text={importance.toFixed(1)} share={(importance - 1) / 4} tone={tone} />;
