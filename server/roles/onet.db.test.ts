import { describe, expect, it } from "vitest";
import { profileOf } from "./make-profile";
import type { RoleProfile } from "./profile";
import { findRoleRecords } from "./record";
import { sentenceOfStyles } from "./wording";

/** What O*NET says of a role. */
async function profile(slug: string): Promise<RoleProfile> {
  const [record] = await findRoleRecords([slug]);
  if (!record) throw new Error(`No role ${slug}.`);
  return profileOf(record, [], [], null);
}

// Read by hand from Work Styles, Interests and Technology Skills of O*NET 30.2 and Bright Outlook.
describe("Registered Nurses", () => {
  it("have the work styles that help most and those that set them apart", async () => {
    const role = await profile("registered-nurses");
    expect(role.workStyles).toHaveLength(21);
    expect(role.workStyles.slice(0, 3)).toEqual([
      { name: "Attention to Detail", impact: 3, rank: null },
      { name: "Dependability", impact: 2.93, rank: null },
      { name: "Cooperation", impact: 2.64, rank: 8 },
    ]);
    expect(sentenceOfStyles(role)).toBe(
      "What helps most to do it well: attention to detail, dependability and cooperation. What sets it apart: sincerity, adaptability and perseverance.",
    );
  });

  it("have modelled interests, the highest first", async () => {
    const { interests, methods } = await profile("registered-nurses");
    expect(interests.map(({ name }) => name).slice(0, 2)).toEqual(["Social", "Conventional"]);
    expect(methods).toEqual({ interests: "Machine Learning/Expert", workStyles: "AI/Expert" });
  });

  it("begin their tools with those of their field", async () => {
    const { technologies } = await profile("registered-nurses");
    const first = technologies.slice(0, 4).map(({ example }) => example);
    expect(first).toEqual([
      "eClinicalWorks EHR software",
      "MEDITECH software",
      "Electronic medical record EMR software",
      "Epic Systems",
    ]);
  });

  it("are of bright outlook, for reasons whose source is cited", async () => {
    const { brightOutlook, listSources } = await profile("registered-nurses");
    expect(brightOutlook).toBe("Rapid Growth; Numerous Job Openings");
    expect(listSources.brightOutlook).toBe("onet-bright-outlook");
  });
});

it("Electricians and Accountants begin with no program that a single occupation lists", async () => {
  const first = async (slug: string) => (await profile(slug)).technologies[0]?.example;
  expect(await first("electricians")).toBe("Turtle Creek Software Goldenseal");
  expect(await first("accountants-and-auditors")).toBe("Intuit QuickBooks");
});

it("an occupation that O*NET has not rated has none of it", async () => {
  const role = await profile("legal-support-workers-all-other");
  expect([role.workStyles, role.interests, role.brightOutlook]).toEqual([[], [], null]);
  expect(role.methods).toEqual({ interests: "", workStyles: "" });
});
