import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "./open";
import { withFolder } from "./testing-snapshot";

const open = (file: string, content: string | Buffer) =>
  withFolder({ [file]: content }, (folder) => openFile(`${folder}/${file}`, file));

const zipOf = (...names: string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8("...")]))));

const OLD_HEADER = Buffer.from("d0cf11e0a1b11ae1", "hex");
const POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:9f\nsize 285018\n";

/** What comes under the name of a table, and how the error speaks of it. */
const KINDS: [what: string, file: string, content: string | Buffer, advice: string][] = [
  ["an empty file", "wages.xlsx", "", "Take the file itself"],
  ["an empty file", "wages.csv", "\uFEFF\r\n", "Take the file itself"],
  ["a Git LFS pointer and no workbook or table", "wages.xlsx", POINTER, "git lfs pull"],
  ["a Git LFS pointer and no workbook or table", "Job Zones.txt", POINTER, "git lfs pull"],
  ["a web page", "wages.xlsx", "\n<!DOCTYPE html>\n<title>Denied</title>", "Take the file itself"],
  ["a web page", "wages.csv", "<html><body>Sign in</body></html>", "Take the file itself"],
  ["a PDF document", "wages.xlsx", "%PDF-1.7\n", "Take the workbook"],
  ["a file packed with gzip", "wages.csv", Buffer.from("1f8b08", "hex"), "Unpack it"],
  ["a workbook in the old format (.xls)", "wages.xls", OLD_HEADER, "Save it as .xlsx"],
  [
    "an encrypted workbook",
    "wages.xlsx",
    Buffer.concat([OLD_HEADER, Buffer.from("EncryptedPackage", "utf16le")]),
    "without a password",
  ],
  ["a ZIP archive and no workbook", "oesm25nat.zip", zipOf("oesm25nat/wages.xlsx"), "Unpack it"],
  ["a binary workbook (.xlsb)", "wages.xlsx", zipOf("xl/workbook.bin"), "Save it as .xlsx"],
  ["an OpenDocument file", "wages.xlsx", zipOf("mimetype", "content.xml"), "Save it as .xlsx"],
];

describe("what is named as a table and holds none", () => {
  it.each(KINDS)("is refused as %s: %s", async (what, file, content, advice) => {
    const error = await open(file, content).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: "PublishedFileError" });
    expect(error.message).toContain(`${file}: it is ${what}`);
    expect(error.message).toContain("Nothing was changed.");
    expect(error.message).toContain(advice);
  });
});

it.each<[string, string, string | Buffer]>([
  ["a PDF document", "fields.pdf", "%PDF-1.7\n"],
  ["a web page, saved in place of a file", "about.html", "<!doctype html>"],
  ["a ZIP archive and no workbook", "letter.docx", zipOf("word/document.xml")],
])("may lie beside the tables under its own name: %s", async (foreign, file, content) => {
  expect(await open(file, content)).toEqual({ file, sheets: [], foreign });
});
