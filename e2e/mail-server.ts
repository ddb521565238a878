import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";

/**
 * Takes what the server under test sends (its SMTP_URL names this port) for the whole run, each message
 * a file of its own: tests run in several processes, which find the folder in MAIL_FOLDER.
 */
export default async function startMailServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "rolewise-mail-"));
  process.env.MAIL_FOLDER = folder;
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part) => parts.push(part));
      stream.on("end", () => {
        count += 1;
        const name = `${String(count).padStart(6, "0")}.eml`;
        keep(folder, name, Buffer.concat(parts)).then(() => done(), done);
      });
    },
  });
  const port = Number(process.env.SMTP_PORT);
  if (!port) throw new Error("SMTP_PORT is not set: npm test sets it, and the server's SMTP_URL.");
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return async () => {
    await new Promise<void>((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  };
}

/** Under its name the file is whole: a test may look at any moment. */
async function keep(folder: string, name: string, mail: Buffer): Promise<void> {
  await writeFile(join(folder, `${name}.part`), mail);
  await rename(join(folder, `${name}.part`), join(folder, name));
}
