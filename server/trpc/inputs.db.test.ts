import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { appRouter } from "./router";
import { callAs, makePerson, newListId, type Person } from "./testing";

/** Calls per procedure and kind of input: as many as the whole run has time for. */
const RUNS = 25;

/** What a procedure may answer to a bad request; anything else is our fault. */
const REFUSALS = [
  "BAD_REQUEST",
  "UNAUTHORIZED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "UNPROCESSABLE_CONTENT",
  "TOO_MANY_REQUESTS",
];

const SECRET = "the neighbour's note 7c1f";

const HOSTILE = [
  "<script>window.hit = 1</script>",
  '"><img src=x onerror="window.hit=1">',
  "javascript:alert(1)",
  "'; DROP TABLE users; --",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202eevil",
  '=HYPERLINK("http://example.org")',
  "__proto__",
  "x".repeat(20_000),
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ maxLength: 40 }),
);
const slug = fc.constantFrom(
  "lawyers",
  "registered-nurses",
  "no-such-role",
  "a",
  "-",
  "constructor",
);

/** Somebody with a list, and the neighbour whose list must stay unseen and untouched. */
interface World {
  mine: Person;
  theirs: Person;
  /** ids of both: the neighbour's are what an attacker would have found out */
  ids: string[];
  neighbour: { listId: string; pairId: string };
}

async function makeWorld(): Promise<World> {
  const [mine, theirs] = [await makePerson(), await makePerson()];
  const pair = { left: "lawyers", right: "registered-nurses" };
  const [a, b] = [
    await mine.call.shortlist.addPair(pair),
    await theirs.call.shortlist.addPair(pair),
  ];
  await theirs.call.shortlist.setNote({ ...b, note: SECRET });
  return {
    mine,
    theirs,
    ids: [a.listId, a.pairId, b.listId, b.pairId],
    neighbour: { listId: b.listId, pairId: b.pairId },
  };
}

/** Inputs of roughly the right shape, with anything in its fields: they come past the first checks. */
const shaped = ({ ids }: World) => {
  const id = fc.oneof(fc.constantFrom(...ids), text);
  const pair = fc.record({ left: fc.oneof(slug, text), right: fc.oneof(slug, text) });
  const jobQuery = fc.record({ words: text, employer: text }, { requiredKeys: [] });
  return fc.record(
    {
      id: fc.oneof(fc.constant(0).map(newListId), id),
      listId: id,
      toListId: id,
      pairId: id,
      pairIds: fc.array(id, { maxLength: 5 }),
      pairs: fc.array(pair, { maxLength: 5 }),
      version: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer(), fc.double()),
      left: fc.oneof(slug, text),
      right: fc.oneof(slug, text),
      from: fc.oneof(slug, text),
      to: fc.oneof(slug, text),
      slug: fc.oneof(slug, text),
      area: fc.oneof(fc.constantFrom("27", "10180", "00"), text),
      query: fc.oneof(text, jobQuery),
      words: text,
      roles: fc.array(fc.oneof(slug, text), { maxLength: 3 }),
      place: text,
      employer: text,
      page: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.double()),
      limit: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double()),
      name: text,
      description: text,
      note: text,
      token: text,
      email: text,
      password: text,
    },
    {
      requiredKeys: [
        "listId",
        "pairId",
        "version",
        "left",
        "right",
        "slug",
        "query",
        "name",
        "note",
      ],
    },
  );
};

async function outcomeOf(call: Person["call"], path: string, input: unknown) {
  const [domain = "", name = ""] = path.split(".");
  const procedures = call as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  try {
    return { code: "", answer: await procedures[domain]?.[name]?.(input) };
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, answer: message };
  }
}

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

describe.each(Object.keys(appRouter._def.procedures))("%s, whatever it is sent,", (path) => {
  it("refuses in order and shows nothing of the neighbour's", async () => {
    const input = fc.oneof({ weight: 3, arbitrary: shaped(world) }, fc.anything());
    const caller = fc.constantFrom(world.mine.call, callAs(null));
    await fc.assert(
      fc.asyncProperty(caller, input, async (call, sent) => {
        const { code, answer } = await outcomeOf(call, path, sent);
        if (code) expect(REFUSALS).toContain(code);
        expect(JSON.stringify(answer) ?? "").not.toContain(SECRET);
      }),
      { numRuns: RUNS },
    );
    const { listId, pairId } = world.neighbour;
    const list = await world.theirs.call.shortlist.get({ listId });
    expect(list.pairs).toMatchObject([{ id: pairId, note: SECRET }]);
  });
});

describe("a list", () => {
  it("gives every text back as it was written, but for characters that no text has", async () => {
    const { call } = await makePerson();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), async (raw) => {
        const id = newListId();
        const made = await outcomeOf(call, "shortlist.create", { id, name: raw });
        if (made.code) {
          expect(made.code).toBe("BAD_REQUEST");
          return;
        }
        const { name } = await call.shortlist.get({ listId: id });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
        expect(name).toBe(raw.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").trim());
        await call.shortlist.delete({ listId: id, version: 1 });
      }),
      { numRuns: RUNS },
    );
  });
});
