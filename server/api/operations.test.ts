import { describe, expect, it } from "vitest";
import { inputOf, OPERATIONS, operationAt } from "./operations";

const inputAt = (path: string, query = "") => {
  const found = operationAt(path.split("/"));
  return found && inputOf(found.operation, new URLSearchParams(query), found.named);
};

describe("the read API", () => {
  it("leads a path to its procedure, with what stands in the path", () => {
    expect(operationAt(["roles", "lawyers", "places", "27"])).toMatchObject({
      operation: { name: "place.local" },
      named: { slug: "lawyers", area: "27" },
    });
    expect(operationAt(["roles"])).toBeNull();
    expect(operationAt(["account", "signedIn"])).toBeNull();
  });

  it("takes a text of the address for what the procedure wants", () => {
    expect(inputAt("search", "query=12&limit=3")).toEqual({ query: "12", limit: 3 });
    expect(inputAt("jobs", "roles=lawyers&remote=true&payAtLeast=60000&other=1")).toEqual({
      roles: ["lawyers"],
      remote: true,
      payAtLeast: 60_000,
    });
    expect(inputAt("moves/lawyers/actors", "area=06&pay=90000&stay=-1.5")).toEqual({
      from: "lawyers",
      to: "actors",
      area: "06",
      pay: 90_000,
      stay: -1.5,
    });
    expect(inputAt("jobs", "remote=false&roles=lawyers&roles=actors")).toEqual({
      remote: false,
      roles: ["lawyers", "actors"],
    });
  });

  it("leaves what fits in no way as it is, for the procedure to refuse", () => {
    expect(inputAt("search", "query=a&limit=many")).toEqual({ query: "a", limit: "many" });
    expect(inputAt("search", "query=a&limit=")).toEqual({ query: "a", limit: "" });
    expect(inputAt("search", "query=a&limit=1000")).toEqual({ query: "a", limit: 1000 });
  });

  it("holds only what anybody may ask, and nothing that is somebody's", () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(names).toContain("compare.byPair");
    expect(names.filter((name) => /^(account|shortlist)\./.test(name))).toEqual([]);
  });
});
