import { expect, it } from "vitest";
import { keptIn } from "./kept-routes";

/** As a build writes them. */
const has = keptIn(
  {
    staticRoutes: [{ page: "/companies" }, { page: "/companies/best" }],
    dynamicRoutes: [
      { page: "/careers/field/[field]", regex: "^/careers/field/([^/]+?)(?:/)?$" },
      { page: "/companies/[slug]", regex: "^/companies/([^/]+?)(?:/)?$" },
      { page: "/companies/[slug]/[part]", regex: "^/companies/([^/]+?)/([^/]+?)(?:/)?$" },
      { page: "/companies/[slug]/preview.png", regex: "^/companies/([^/]+?)/preview\\.png(?:/)?$" },
      { page: "/[any]/[other]", regex: "^/([^/]+?)/([^/]+?)(?:/)?$" },
    ],
  },
  {
    dynamicRoutes: {
      "/careers/field/[field]": { dataRoute: "/careers/field/[field].rsc" },
      "/companies/[slug]": { dataRoute: "/companies/[slug].rsc" },
      "/companies/[slug]/preview.png": { dataRoute: null },
      "/[any]/[other]": { dataRoute: "/[any]/[other].rsc" },
    },
    preview: { previewModeId: "" },
  },
);

it.each([
  ["a page that Next would keep", "/companies/mayo-clinic", true],
  ["another one, of a deeper folder", "/careers/field/legal-occupations", true],
  ["a page of its own that the pattern of others fits too", "/companies/best", false],
  ["a page made for each request, though a later pattern fits it", "/companies/mayo/jobs", false],
  ["a picture", "/companies/mayo-clinic/preview.png", false],
  ["a file of a page", "/companies/mayo-clinic.csv", false],
  ["what no route answers", "/none", false],
])("%s: %s", (_, path, kept) => {
  expect(has(path)).toBe(kept);
});
