import { expect, it } from "vitest";
import { faultOf } from "./faults";

const hidden = (cause: object) => Object.assign(new Error("DriverAdapterError"), { cause });
const coded = (code: string) => Object.assign(new Error("it failed"), { code });

it.each([
  ["a server that is not there", hidden({ kind: "DatabaseNotReachable" }), "unbegun"],
  ["one that starts", hidden({ kind: "postgres", originalCode: "57P03" }), "unbegun"],
  ["one without a free connection", coded("53300"), "unbegun"],
  ["a connection that an administrator ends", hidden({ originalCode: "57P01" }), "cut"],
  ["one that ends with a crash elsewhere", coded("57P02"), "cut"],
  ["one that is reset", hidden({ kind: "ConnectionClosed" }), "cut"],
  ["a lost one, by SQLSTATE", coded("08006"), "cut"],
  ["one that is gone", new Error("Connection terminated unexpectedly"), "cut"],
  [
    "a row that is there already",
    hidden({ originalCode: "23505", kind: "UniqueConstraint" }),
    null,
  ],
  ["a mistake of ours", new TypeError("Connection is not a function"), null],
  ["nothing", undefined, null],
])("%s", (_, error, fault) => {
  expect(faultOf(error)).toBe(fault);
});
