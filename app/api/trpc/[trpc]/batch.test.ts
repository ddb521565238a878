import { expect, it } from "vitest";
import { tooManyCalls } from "./batch";

const asking = (calls: string) => tooManyCalls(`http://localhost/api/trpc/${calls}?batch=1`);
const times = (calls: number, comma = ",") => Array(calls).fill("role.search").join(comma);

it("lets one call pass, and twenty", () => {
  expect(asking("role.search")).toBeUndefined();
  expect(asking(times(20))).toBeUndefined();
});

it.each([",", "%2C"])(
  "refuses more with how many there may be, with %s between them",
  async (comma) => {
    const refused = asking(times(21, comma));
    expect(refused?.status).toBe(400);
    expect(await refused?.json()).toEqual({
      error: "A request holds at most 20 calls, and this one 21. Send them in several requests.",
    });
  },
);
