import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { simpleParser } from "mailparser";

interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** An address that nobody has used. */
export const freshAddress = () => `${randomUUID()}@example.org`;

/** All that was sent to an address so far, oldest first. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const folder = process.env.MAIL_FOLDER ?? "";
  const files = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
  const mails = await Promise.all(files.map((file) => readMail(join(folder, file))));
  return mails.filter(({ to }) => to === address);
}

async function readMail(path: string): Promise<Mail> {
  const { to, subject = "", text = "" } = await simpleParser(await readFile(path));
  return { to: [to].flat()[0]?.text ?? "", subject, text };
}

/** The link in the newest message to an address, which has this subject. The server has sent it before it answers the form. */
export async function linkTo(address: string, subject: RegExp): Promise<string> {
  const mail = (await mailsTo(address)).at(-1);
  expect(mail?.subject).toMatch(subject);
  return /https?:\/\/\S+/.exec(mail?.text ?? "")?.[0] ?? "";
}
