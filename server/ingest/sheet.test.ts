import { expect, it } from "vitest";
import { squash } from "./sheet";

it("squashes what a text is laid out with", () => {
  expect(squash("  Black or\r\n African  American ")).toBe("Black or African American");
  expect([squash(12), squash(null), squash(undefined)]).toEqual(["12", "", ""]);
});
