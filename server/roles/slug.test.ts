import { expect, it } from "vitest";
import { slugOf } from "./slug";

it.each([
  ["Chief Executives", "chief-executives"],
  ["Tellers' and Women’s Aides", "tellers-and-womens-aides"],
  ["Gambling/Sports -- Clerks, All Other (3rd)", "gambling-sports-clerks-all-other-3rd"],
  ["  (Maître d'Hôtel & Café Señor) ", "maitre-dhotel-cafe-senor"],
  ["—", ""],
])("makes %j %j", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
