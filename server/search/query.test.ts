import { expect, it } from "vitest";
import { readQuery } from "./query";
import { Vocabulary } from "./vocabulary";

/** Words with the number of names that have them. */
const NAMES = {
  firefighter: 60,
  fire: 200,
  fighter: 30,
  java: 20,
  developer: 300,
  nurse: 500,
  human: 40,
  resource: 40,
  manager: 900,
  director: 80,
  nursing: 90,
};

function wordsRead(query: string) {
  const vocabulary = new Vocabulary();
  for (const word of Object.keys(NAMES)) vocabulary.add(word);
  vocabulary.seal(Int32Array.from(Object.values(NAMES)), 99);
  return readQuery(query, vocabulary).words.map(({ word, token }) => `${word} ${token}`);
}

it.each([
  // The word and the place, among those typed, that it comes of.
  ["fire fighter", ["firefighter 0"]],
  ["javadeveloper", ["java 0", "developer 0"]],
  ["HR manager", ["human 0", "resource 0", "manager 1"]],
  ["Director of Nursing", ["nursing 1", "director 0"]],
  ["Nurse II 12345 (part time)", ["nurse 0"]],
])("%j is read as %j", (query, words) => {
  expect(wordsRead(query)).toEqual(words);
});
