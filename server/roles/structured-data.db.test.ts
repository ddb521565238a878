import { expect, test } from "vitest";
import { prisma } from "@/server/db/client";
import { problemsOf } from "@/server/site/testing-vocabulary";
import { rolesBySlug } from "./roles";
import { occupationData } from "./structured-data";

const EVERY = 12;

test("roles of every kind hold by the rules of schema.org", async () => {
  const roles = await prisma.role.findMany({
    select: { slug: true, kind: true },
    orderBy: { slug: "asc" },
  });
  const drawn = roles.filter(({ kind }, at) => kind === "title" || at % EVERY === 0);
  const profiles = await rolesBySlug(drawn.map(({ slug }) => slug));
  const problems = profiles.flatMap((role) =>
    role
      ? problemsOf(occupationData(role, `https://rolewise.example/careers/${role.slug}`), role.slug)
      : ["no role"],
  );
  expect(drawn.length).toBeGreaterThan(80);
  expect(problems).toEqual([]);
});
