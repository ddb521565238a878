import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { describeApi } from "./description";
import { OPERATIONS } from "./operations";

it("the description of the read API is OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...describeApi() })).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

it("describes every path that is answered, and no other", () => {
  const { paths = {} } = describeApi();
  expect(Object.keys(paths).sort()).toEqual(OPERATIONS.map(({ path }) => path).sort());
  for (const path of Object.values(paths)) expect(Object.keys(path)).toEqual(["get"]);
});

it("names every figure of a role", () => {
  const { schemas = {} } = describeApi().components ?? {};
  expect(schemas.Figures).toMatchObject({
    properties: { "salary.yearly": { $ref: "#/components/schemas/Figure" } },
  });
});
