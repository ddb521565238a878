import { expect, it } from "vitest";
import { Vocabulary } from "./vocabulary";

/** Words with the number of names that have them. */
function vocabularyOf(counts: Record<string, number>, published = 99): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of Object.keys(counts)) vocabulary.add(word);
  vocabulary.seal(Int32Array.from(Object.values(counts)), published);
  return vocabulary;
}

const WORDS = {
  bookkeeper: 40,
  beekeeper: 9,
  zookeeper: 9,
  manager: 500,
  manger: 1,
  electrician: 90,
};

const readAs = (word: string, published?: number) => {
  const vocabulary = vocabularyOf(WORDS, published);
  return vocabulary.read(word).map(({ id }) => vocabulary.words[id]);
};

it("reads a known word as itself", () => {
  expect(vocabularyOf(WORDS).read("manager")).toEqual([{ id: 3, weight: 1 }]);
});

it("reads a slip as the word with a letter doubled, and not as others that are further off", () => {
  expect(readAs("bookeeper")).toEqual(["bookkeeper"]);
});

it("reads a rare word also as a common one beside it", () => {
  expect(readAs("manger")).toEqual(["manger", "manager"]);
});

it("reads a rare word that only employers wrote first as a common one beside it", () => {
  expect(readAs("manger", 4)).toEqual(["manager", "manger"]);
});

it("reads the beginning of a word, and a shortened one", () => {
  expect(readAs("electri")).toEqual(["electrician"]);
  expect(readAs("mngr")).toEqual(["manager"]);
});

it("reads nothing where no word comes near", () => {
  expect(readAs("qqqq")).toEqual([]);
  expect(readAs("é")).toEqual([]);
});
