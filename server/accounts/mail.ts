import { createTransport, type Transporter } from "nodemailer";
import { MAIL_TO_LOG, readMailFrom, readSmtpUrl } from "@/server/run/sign-in-settings";

/** A message to one person. */
export interface Letter {
  to: string;
  subject: string;
  /** in the order in which they are read; `link` stands after the first */
  paragraphs: string[];
  link?: { label: string; url: string };
}

/** The message cannot be sent now, and the person who waits for it must be told. */
export class MailError extends Error {
  override name = "MailError";
}

const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

let kept: { url: string; transport: Transporter } | undefined;

/** Whether messages stand in the server's log, which people who wait for one should know. */
export const isMailPrinted = (): boolean => readSmtpUrl(process.env) === MAIL_TO_LOG;

/** Sends a message, or prints it where SMTP_URL says so. @throws MailError */
export async function sendLetter(letter: Letter): Promise<void> {
  const url = readSmtpUrl(process.env);
  if (url === "") throw new MailError("This server sends no e-mail: its SMTP_URL is not set.");
  if (url === MAIL_TO_LOG) return printLetter(letter);
  const { to, subject } = letter;
  const message = { from: readMailFrom(process.env), to: { name: "", address: to }, subject };
  try {
    await transportTo(url).sendMail({ ...message, text: textOf(letter), html: htmlOf(letter) });
  } catch (error) {
    console.error(`The mail server does not take a message: ${(error as Error).message}`);
    throw new MailError("The e-mail could not be sent. Try again in a few minutes.");
  }
}

/** Sends what only tells people of something that has happened: that it cannot be sent undoes nothing. */
export async function sendNotice(letter: Letter): Promise<void> {
  await sendLetter(letter).catch((error) => {
    if (!(error instanceof MailError)) throw error;
  });
}

function transportTo(url: string): Transporter {
  if (kept?.url !== url) kept = { url, transport: createTransport({ url, ...TIMEOUTS_MS }) };
  return kept.transport;
}

/** To standard error: `npm start` shows that of the server, and not what else it says. */
function printLetter(letter: Letter): void {
  const lines = [`To: ${letter.to}`, `Subject: ${letter.subject}`, "", textOf(letter)].join("\n");
  process.stderr.write(`\n${lines.replace(/^/gm, "  | ").replace(/ +$/gm, "")}\n\n`);
}

/** The message as plain text. */
export function textOf({ paragraphs: [first, ...rest], link }: Letter): string {
  const parts = [first, link?.url, ...rest, SIGNATURE].filter((part) => part !== undefined);
  return parts.join("\n\n");
}

/** The same as HTML, for mail programs that show nothing else. */
export function htmlOf({ paragraphs: [first = "", ...rest], link }: Letter): string {
  const button = link
    ? `<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p><p>If that does nothing, copy this address into your browser:<br>${escaped(link.url)}</p>`
    : "";
  const after = [...rest, SIGNATURE].map((text) => `<p>${escaped(text)}</p>`).join("");
  return `<!doctype html><html lang="en"><body><p>${escaped(first)}</p>${button}${after}</body></html>`;
}

const SIGNATURE = "Rolewise: compare two lines of work";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
