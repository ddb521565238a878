import { describe, expect, it } from "vitest";
import { formatFigure } from "@/server/figures/format";
import { assumedOf } from "./assumptions";
import { findMoves } from "./find-moves";
import { type Move, reckon } from "./move";
import { findMovePlaces } from "./place";

const movesOf = async (left: string, right: string, area = "") => {
  const { tried } = await findMovePlaces(area);
  return (await findMoves([left, right], tried)) as [Move, Move];
};
const asInOpening = (move: Move) => reckon(move, assumedOf(move.defaults), null);
const asked = ({ asks }: Move["from"]) =>
  Object.fromEntries(Object.entries(asks).map(([id, figure]) => [id, formatFigure(figure)]));

// Read in occupation-2024-34.xlsx (table 1.2 and the one of education), Job Zones and Education, Training,
// and Experience of O*NET, the CIP-SOC crosswalk, and national_M2025_dl.xlsx and the copies of its places.
describe("the moves between two roles", () => {
  it("have what either asks for", async () => {
    const [{ from, to, fields }] = await movesOf("lawyers", "registered-nurses");
    expect(asked(from)).toMatchObject({
      education: "Doctoral or professional degree",
      time: "over 4 years",
      related: "None",
      training: "None",
      licence: "-",
    });
    expect(asked(to)).toMatchObject({ education: "Bachelor's degree", time: "2-4 years" });
    expect(fields.shared).toEqual([]);
    expect(fields.own).toContainEqual({
      code: "51.3801",
      title: "Registered Nursing/Registered Nurse",
    });
  });

  it("begin with years of study for one way only", async () => {
    const [toNurses, toLaw] = await movesOf("lawyers", "registered-nurses");
    expect(toNurses.defaults.out).toBe(0);
    expect(toLaw.defaults.out).toBe(4);
  });

  it("are added up from published pay", async () => {
    const [toNurses, toLaw] = await movesOf("lawyers", "registered-nurses");
    // Five years from 102,990 to 159,670: 102,990, 114,326, 125,662, 136,998, 148,334; then 159,670.
    expect(asInOpening(toLaw)).toMatchObject({
      pay: { stays: 97_550, starts: 102_990, median: 159_670 },
      // 628,310 + 159,670 after four years of nothing = 787,980; staying 975,500.
      outcome: { paysBackIn: null, difference: -187_520 },
    });
    // 80,330 + 83,774 + 87,218 + 90,662 + 94,106 + 5 x 97,550 = 923,840; staying 1,596,700.
    expect(asInOpening(toNurses)).toMatchObject({
      outcome: { paysBackIn: null, difference: -672_860 },
    });
  });

  it("are added up in a place, or in its state where the place lacks some of the pay", async () => {
    const [inTexas] = await movesOf("lawyers", "registered-nurses", "Texas");
    expect(asInOpening(inTexas)).toMatchObject({
      place: { code: "48" },
      pay: { median: 95_970 },
    });
    const [judges] = await movesOf("registered-nurses", "actors", "48");
    expect(asInOpening(judges)).toMatchObject({ missing: expect.any(Array) });
  });

  it("say why pay is missing", async () => {
    const [toCode, toStage] = await movesOf("actors", "software-developers");
    expect(asInOpening(toCode)).toMatchObject({
      missing: [
        expect.stringMatching(/^There is no yearly median of Actors to add up\. Only hourly/),
      ],
    });
    expect(asInOpening(toStage)).toMatchObject({ missing: [expect.anything(), expect.anything()] });
    const [toArmy] = await movesOf("lawyers", "infantry");
    expect(asInOpening(toArmy)).toMatchObject({
      missing: [expect.stringContaining("Military pay is set by rank"), expect.anything()],
    });
  });

  it("lead through related occupations where the direct one is long", async () => {
    const [toNurses, toLaw] = await movesOf("lawyers", "registered-nurses");
    for (const { route } of [toNurses, toLaw]) {
      expect(route.distance).toBe("long");
      expect(route.steps.length).toBeLessThanOrEqual(3);
      for (const { gap } of route.steps) expect(gap).toBeLessThan(route.gap as number);
    }
    const [toManagers] = await movesOf("registered-nurses", "medical-and-health-services-managers");
    expect(toManagers.route).toMatchObject({ distance: "related", steps: [] });
  });

  it("are none where a role is unknown", async () => {
    expect(await findMoves(["lawyers", "no-such-role"])).toBeNull();
  });
});

describe("a place", () => {
  it("is the country where none or no one place is named, which is said", async () => {
    expect(await findMovePlaces("")).toMatchObject({ error: null, tried: [{ code: "99" }] });
    expect(await findMovePlaces("abilene")).toMatchObject({
      text: "Abilene, TX",
      tried: [{ code: "10180" }, { code: "48" }],
    });
    const none = await findMovePlaces("atlantis");
    expect(none.tried).toMatchObject([{ code: "99" }]);
    expect(none.error).toContain(
      "No state or area that pay is published for is called “atlantis”.",
    );
    expect((await findMovePlaces("portland")).error).toContain("“portland” may be");
  });
});
