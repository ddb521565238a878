import { expect, it } from "vitest";
import { matchRole, plainTitle, SURE_ENOUGH } from "./match";

it("matches a title whose words say what the work is, with how surely", async () => {
  const found = await matchRole("Machinist II (2nd shift) - R-102938", null);
  expect(found?.slug).toBe("machinists");
  expect(found?.sureness).toBeGreaterThan(SURE_ENOUGH);
  expect(found?.sureness).toBeLessThanOrEqual(1);
});

it("leaves one that says nothing unmatched", async () => {
  expect(await matchRole("General Application", null)).toBeNull();
  expect(await matchRole("(Remote)", null)).toBeNull();
});

it("believes the code of a board before the title", async () => {
  const byCode = { slug: "lawyers", sureness: 1 };
  expect(await matchRole("General Application", "23-1011.00")).toEqual(byCode);
  expect(await matchRole("Machinist", "23-1011")).toEqual(byCode);
  expect((await matchRole("Machinist", "99-9999"))?.slug).toBe("machinists");
});

it("leaves out brackets and numbers", () => {
  expect(plainTitle("Nurse (RN) [Nights] #4821 - REQ-10293")).toBe("Nurse -");
  expect(plainTitle("Machinist II")).toBe("Machinist II");
});
