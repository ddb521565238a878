import type { Figures } from "@/server/figures/catalogue";
import { figuresWith } from "@/server/figures/testing";
import type { Party } from "./sentence";

/** An occupation, of which one speaks in the plural. */
export const people = (side: Party["side"], title: string, figures: Partial<Figures>): Party => ({
  side,
  role: { title, kind: "occupation", figures: figuresWith(figures) },
});

/** A title of people's own, of which one speaks in the singular. */
export const person = (side: Party["side"], title: string, figures: Partial<Figures>): Party => ({
  side,
  role: { title, kind: "title", figures: figuresWith(figures) },
});
