import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { roleBySlug } from "./roles";
import { findSameGroup } from "./same-group";

it("relates an occupation that O*NET does not to the others of its minor group, the largest first", async () => {
  const role = await roleBySlug("legal-support-workers-all-other");
  expect(role?.relatedBy).toBe("group");
  // 23-2: 376,200 paralegals and 57,400 title examiners.
  expect(role?.related.map(({ slug }) => slug)).toEqual([
    "paralegals-and-legal-assistants",
    "title-examiners-abstractors-and-searchers",
  ]);
});

it("leaves O*NET's own order where it has one", async () => {
  const role = await roleBySlug("lawyers");
  const stated = await prisma.relatedOccupation.findMany({
    where: { occupation: { slug: "lawyers" } },
    orderBy: { position: "asc" },
    include: { related: true },
    take: 10,
  });
  expect(role?.relatedBy).toBe("onet");
  expect(role?.related.map(({ slug }) => slug)).toEqual(stated.map(({ related }) => related.slug));
});

it("leaves no role without related ones", async () => {
  const alone = await prisma.occupation.findMany({ where: { related: { none: {} } } });
  expect(alone).toHaveLength(93);
  const groups = await findSameGroup(alone.map(({ code }) => code));
  for (const { code } of alone) expect(groups.get(code)?.length, code).toBeGreaterThan(0);
});
