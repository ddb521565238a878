import { expect, it } from "vitest";
import { type Place, PublishedFileError } from "./error";

it.each<[Place, string]>([
  [{ file: "a.txt" }, "a.txt"],
  [{ file: "a.txt", sheet: null, row: 3, column: "Title" }, 'a.txt, row 3, column "Title"'],
  [{ file: "a.xlsx", sheet: "One", row: 3 }, 'a.xlsx, sheet "One", row 3'],
  [{ file: "a.xlsx", sheet: "One" }, 'a.xlsx, sheet "One"'],
])("says where, what and what to do: %j", (place, text) => {
  const error = new PublishedFileError("it is wrong.", place, "Mend it.");
  expect(error.message).toBe(`${text}: it is wrong. Mend it.`);
  expect(error.name).toBe("PublishedFileError");
});
