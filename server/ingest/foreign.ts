import { extname } from "node:path";
import { PublishedFileError } from "./error";

/** What a file is that holds no table we can read, and what to do where a table was meant. */
export interface Foreign {
  what: string;
  advice: string;
}

const UNPACK = "Unpack it into the folder, and take it away.";
const DOWNLOAD = "Take the file itself from its publisher.";

/** By the first bytes, as latin1. */
const BEGINNINGS: [beginning: RegExp, foreign: Foreign][] = [
  [/^(\xef\xbb\xbf)?\s*$/, { what: "an empty file", advice: DOWNLOAD }],
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    {
      what: "a Git LFS pointer and no workbook or table: the file that it stands for is not here",
      advice: "Fetch it with git lfs pull, or take it from its publisher.",
    },
  ],
  [
    /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(!doctype html|html)\b/is,
    { what: "a web page, saved in place of a file", advice: DOWNLOAD },
  ],
  [/^%PDF-/, { what: "a PDF document", advice: "Take the workbook or text file instead." }],
];

const GZIP = Buffer.from("1f8b", "hex");
const OLD_WORKBOOK = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ENCRYPTED_PART = Buffer.from("EncryptedPackage", "utf16le");

/** Files inside an archive by which its kind is known. */
const ARCHIVES: [part: RegExp, foreign: Foreign][] = [
  [
    /^xl\/workbook\.bin$/,
    { what: "a binary workbook (.xlsb)", advice: "Save it as .xlsx, or take the .xlsx file." },
  ],
  [
    /^content\.xml$/,
    { what: "an OpenDocument file", advice: "Save it as .xlsx, or take the .xlsx file." },
  ],
];

/** What else than a workbook (.xlsx) or a text file it is; undefined where it can be one. */
export function foreignOf(bytes: Buffer): Foreign | undefined {
  const start = bytes.subarray(0, 1000).toString("latin1");
  if (beginsWith(bytes, GZIP)) return { what: "a file packed with gzip", advice: UNPACK };
  if (beginsWith(bytes, OLD_WORKBOOK)) return oldWorkbook(bytes);
  return BEGINNINGS.find(([beginning]) => beginning.test(start))?.[1];
}

const beginsWith = (bytes: Buffer, signature: Buffer) =>
  bytes.subarray(0, signature.length).equals(signature);

const oldWorkbook = (bytes: Buffer): Foreign =>
  bytes.includes(ENCRYPTED_PART)
    ? { what: "an encrypted workbook", advice: "Save it without a password." }
    : {
        what: "a workbook in the old format (.xls)",
        advice: "Save it as .xlsx, or take the .xlsx file.",
      };

/** What else than a workbook (.xlsx) an archive is, by the names of its files. */
export function foreignArchive(names: string[]): Foreign | undefined {
  if (names.includes("xl/workbook.xml")) return undefined;
  const known = ARCHIVES.find(([part]) => names.some((name) => part.test(name)));
  return known?.[1] ?? { what: "a ZIP archive and no workbook", advice: UNPACK };
}

/** A document or an archive that does not call itself a table may lie beside the tables. */
const TABLE_NAMES = new Set(["", ".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt", ".zip"]);

/** @throws PublishedFileError where the name says that it was meant as a table */
export function refuseMeant({ what, advice }: Foreign, file: string): void {
  if (!TABLE_NAMES.has(extname(file).toLowerCase())) return;
  throw new PublishedFileError(`it is ${what}.`, { file }, `Nothing was changed. ${advice}`);
}
