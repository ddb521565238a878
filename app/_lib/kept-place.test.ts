import { expect, it } from "vitest";
import { parsePlace } from "./kept-place";

it("reads the place that was kept", () => {
  expect(parsePlace('{"code":"10180","title":"Abilene, TX","more":1}')).toEqual({
    code: "10180",
    title: "Abilene, TX",
  });
});

it.each([
  null,
  "",
  "Abilene",
  "null",
  "[]",
  '{"code":"10180"}',
  '{"code":"1/../2","title":"x"}',
  '{"code":"10180","title":""}',
])("reads none from %j", (text) => {
  expect(parsePlace(text)).toBeNull();
});
