import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { roleBySlug } from "@/server/roles/roles";
import { explorable } from "./explorable";
import { relatedTo, sameGroup } from "./related";

it("relates an occupation that O*NET does not to the others of its minor group, the largest first", async () => {
  const role = await roleBySlug("legal-support-workers-all-other");
  if (!role) throw new Error("The role is gone.");
  const { by, roles } = await relatedTo(role);
  expect(by).toBe("group");
  // 23-2: 376,200 paralegals and 57,400 title examiners.
  expect(roles.map(({ slug }) => slug)).toEqual([
    "paralegals-and-legal-assistants",
    "title-examiners-abstractors-and-searchers",
  ]);
});

it("leaves O*NET's own order where it has one, for titles too", async () => {
  for (const slug of ["lawyers", "medical-office-administrator"]) {
    const role = await roleBySlug(slug);
    if (!role) throw new Error("The role is gone.");
    const { by, roles } = await relatedTo(role);
    expect(by).toBe("onet");
    expect(roles.length).toBeGreaterThan(0);
    expect(roles).toEqual(role.related);
  }
});

it("leaves no occupation without related ones", async () => {
  const { occupations } = await explorable();
  const alone = await prisma.occupation.findMany({ where: { related: { none: {} } } });
  expect(alone).toHaveLength(93);
  for (const { code } of alone)
    expect(sameGroup(occupations, code).length, code).toBeGreaterThan(0);
});
