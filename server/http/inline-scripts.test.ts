import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { KEPT_PLACE_SCRIPT } from "@/server/places/kept-place-script";
import { inlineScriptHashes as hashesOf } from "./inline-scripts";

const inlineScriptHashes = (html: string) => hashesOf(Buffer.from(html));

const hashOf = (script: string) =>
  `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

it("hashes the calls by which Next hands data over, each once", () => {
  const scripts = [
    "(self.__next_f=self.__next_f||[]).push([0])",
    'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n\\u003c/script>"])',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});',
  ];
  const html = `<html><body>${[...scripts, scripts[0]].map((script) => `<script>${script}</script>`).join("<p>")}`;
  expect(inlineScriptHashes(html)).toEqual(scripts.map(hashOf));
});

it("knows the script whatever its attributes are", () => {
  const script = "self.__next_f.push([1])";
  expect(inlineScriptHashes(`<SCRIPT id="_R_" data-a="a>b" async>${script}</SCRIPT>`)).toEqual([
    hashOf(script),
  ]);
});

it("hashes a script of our own, to its last letter", () => {
  expect(inlineScriptHashes(`<script>${KEPT_PLACE_SCRIPT}</script>`)).toEqual([
    hashOf(KEPT_PLACE_SCRIPT),
  ]);
  expect(inlineScriptHashes(`<script>${KEPT_PLACE_SCRIPT};alert(1)</script>`)).toEqual([]);
});

it.each([
  ["any other script", "alert(1)"],
  ["one that only begins like ours", 'self.__next_f.push([1,"a"]);alert(1)'],
  ["a call within the data", "self.__next_f.push([1,alert(1)])"],
  ["a second call", 'self.__next_f.push([1,"a"]),alert([1])'],
  ["a tagged template", "self.__next_f.push([alert`1`])"],
  ["one after a space", ' self.__next_f.push([1,"a"])'],
])("gives %s no hash", (_, script) => {
  expect(inlineScriptHashes(`<script>${script}</script>`)).toEqual([]);
});

it("leaves files to the policy's 'self'", () => {
  expect(inlineScriptHashes('<script src="/_next/a.js" async=""></script>')).toEqual([]);
});

it("hashes the bytes of letters beyond ASCII, as a browser does", () => {
  const script = 'self.__next_f.push([1,"Women’s ± 2%"])';
  expect(inlineScriptHashes(`<p>“-”</p><script>${script}</script>`)).toEqual([hashOf(script)]);
});
