/** How much a skill matters, from 1 (not important) to 5 (extremely important), drawn from 1. */
export const importanceCell = (importance: number): [text: string, share: number] => [
  importance.toFixed(1),
  Math.round(((importance - 1) / 4) * 1000) / 1000,
];
