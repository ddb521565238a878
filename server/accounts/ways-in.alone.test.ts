import { randomUUID } from "node:crypto";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { prisma } from "@/server/db/client";
import { TooManyRequests } from "@/server/limits/too-many";
import { adapter } from "./adapter";
import { openNewEmailLink, requestNewEmail } from "./change-email";
import { openSignInLink, openSignUpLink } from "./open-link";
import { changePassword, openNewPasswordLink, requestNewPassword } from "./passwords";
import { endSession, endSessions, listSessions, revokeSession, startSession } from "./sessions";
import { requestLink, requestSignUp, signInWithPassword } from "./sign-in";

const PASSWORD = "seven quiet herons wade";
const caller = () => ({ email: `${randomUUID()}@example.org`, address: randomUUID() });

/** What the mail server took, newest last. */
const mails: { to: string; subject: string; token: string }[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    simpleParser(stream).then(({ to, subject = "", text = "" }) => {
      const token = /token=(\S+)/.exec(text)?.[1] ?? "";
      mails.push({ to: [to].flat()[0]?.text ?? "", subject, token });
      done();
    }, done);
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("SITE_URL", "http://localhost:3000");
});

afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const lastTo = (address: string) => mails.findLast(({ to }) => to === address);
const tokenTo = (address: string) => lastTo(address)?.token ?? "";

async function signUpByLink(who: { email: string; address: string }): Promise<string> {
  await requestLink(who, "/");
  const letIn = await openSignInLink(tokenTo(who.email));
  return letIn?.userId ?? "";
}

async function signUpByPassword(who: { email: string; address: string }): Promise<string> {
  await requestSignUp(who, PASSWORD, "/");
  const letIn = await openSignUpLink(tokenTo(who.email), PASSWORD, who.address);
  if (typeof letIn === "string") throw new Error(letIn);
  return letIn.userId;
}

/** Whom next-auth takes the holder of a session's token for. */
const holderOf = async (token: string) => (await adapter.getSessionAndUser?.(token))?.user.id;

describe("a session", () => {
  it("is nobody's for whoever reads the database", async () => {
    const id = await signUpByLink(caller());
    const { token } = await startSession(id, "");
    const rows = await prisma.session.findMany({ where: { userId: id } });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sessionToken).not.toBe(token);
    expect(await holderOf(rows[0]?.sessionToken as string)).toBeUndefined();
  });

  it.each([
    ["link", signUpByLink],
    ["password", signUpByPassword],
  ])("that a %s starts is one that next-auth knows, until it is revoked", async (_way, signUp) => {
    const who = caller();
    const id = await signUp(who);
    const [first, second, third] = [
      await startSession(id, "One"),
      await startSession(id, "Two"),
      await startSession(id, "Three"),
    ];
    expect(await holderOf(first.token)).toBe(id);
    const listed = await listSessions(id, second.token);
    expect(listed).toHaveLength(3);
    expect(listed[0]).toMatchObject({ userAgent: "Two", isThis: true });

    await revokeSession("somebody-else", listed[0]?.id ?? "");
    expect(await holderOf(second.token)).toBe(id);
    await revokeSession(id, listed[0]?.id ?? "");
    expect(await holderOf(second.token)).toBeUndefined();
    await endSession(first.token);
    expect(await holderOf(first.token)).toBeUndefined();
    expect(await holderOf(third.token)).toBe(id);
    await endSessions(id);
    expect(await holderOf(third.token)).toBeUndefined();
  });

  it("outlives a change of password only in the browser that made it", async () => {
    const who = caller();
    const id = await signUpByPassword(who);
    const [own, other] = [await startSession(id, ""), await startSession(id, "")];
    await changePassword({ id, email: who.email }, "eight loud herons dive", own.token);
    expect(await holderOf(own.token)).toBe(id);
    expect(await holderOf(other.token)).toBeUndefined();
    expect(lastTo(who.email)?.subject).toMatch(/password .* was changed/);
  });
});

describe("a link", () => {
  it("works once, also for two who open it at the same time", async () => {
    const who = caller();
    await requestLink(who, "/compare");
    const token = tokenTo(who.email);
    const opened = await Promise.all([1, 2, 3].map(() => openSignInLink(token)));
    expect(opened.filter(Boolean)).toHaveLength(1);
    expect(opened.find(Boolean)?.returnTo).toBe("/compare");
    expect(await openSignInLink(token)).toBeNull();
  });

  it("works no more after its hour", async () => {
    const who = caller();
    await requestLink(who, "/");
    await prisma.emailLink.updateMany({
      where: { email: who.email },
      data: { expires: new Date(Date.now() - 1) },
    });
    expect(await openSignInLink(tokenTo(who.email))).toBeNull();
    expect(await prisma.user.count({ where: { email: who.email } })).toBe(0);
  });

  it("does only what it was sent for", async () => {
    const who = caller();
    await requestLink(who, "/");
    expect(await openNewPasswordLink(tokenTo(who.email), PASSWORD)).toBeNull();
    expect(await openNewEmailLink(tokenTo(who.email))).toBeNull();
    expect(await openSignUpLink(tokenTo(who.email), PASSWORD, who.address)).toBe("gone");
    expect(await openSignInLink(tokenTo(who.email))).not.toBeNull();
  });

  it("to a new password signs everybody out and makes all other links worthless", async () => {
    const who = caller();
    const id = await signUpByPassword(who);
    const session = await startSession(id, "");
    await requestLink(who, "/");
    const signInToken = tokenTo(who.email);
    await requestNewPassword(who);
    expect(await openNewPasswordLink(tokenTo(who.email), "nine slow herons rest")).toBe(id);
    expect(await holderOf(session.token)).toBeUndefined();
    expect(await openSignInLink(signInToken)).toBeNull();
    expect(await signInWithPassword(who, PASSWORD)).toBeNull();
    expect(await signInWithPassword(who, "nine slow herons rest")).toBe(id);
  });
});

describe("a password that was chosen at sign-up", () => {
  it("counts only once its chooser has opened the link", async () => {
    const who = caller();
    await requestSignUp(who, PASSWORD, "/");
    expect(await signInWithPassword(who, PASSWORD)).toBeNull();
    const token = tokenTo(who.email);
    expect(await openSignUpLink(token, "of somebody else", who.address)).toBe("wrong");
    expect(await openSignUpLink(token, PASSWORD, who.address)).toMatchObject({ returnTo: "/" });
    expect(await signInWithPassword(who, PASSWORD)).not.toBeNull();
  });

  it("does not replace that of an account", async () => {
    const who = caller();
    const id = await signUpByPassword(who);
    await requestSignUp(who, "eight loud herons dive", "/");
    expect(lastTo(who.email)?.subject).toMatch(/already have an account/);
    expect(await signInWithPassword(who, "eight loud herons dive")).toBeNull();
    expect(await signInWithPassword(who, PASSWORD)).toBe(id);
  });
});

describe("nobody learns who has an account", () => {
  it("from a link: the message is the same", async () => {
    const [known, unknown] = [caller(), caller()];
    await signUpByLink(known);
    await requestLink(known, "/");
    await requestLink(unknown, "/");
    expect(lastTo(known.email)?.subject).toBe(lastTo(unknown.email)?.subject);
  });

  it("from the time that a password takes: unknown ones are hashed too", async () => {
    const [known, unknown] = [caller(), caller()];
    await signUpByPassword(known);
    const answered: Record<string, number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 5; round += 1)
      for (const [name, who] of Object.entries({ known, unknown })) {
        const before = process.cpuUsage();
        expect(await signInWithPassword(who, "not the password")).toBeNull();
        const { user, system } = process.cpuUsage(before);
        answered[name]?.push(user + system);
      }
    // Of the processor's time, which other programs do not stretch: without a hash it is a tenth.
    const fastest = (name: string) => Math.min(...(answered[name] ?? []));
    expect(fastest("unknown")).toBeGreaterThan(fastest("known") / 2);
  });

  it("from asking for a new password: either way one message goes out", async () => {
    const who = caller();
    await requestNewPassword(who);
    expect(lastTo(who.email)).toMatchObject({ subject: expect.stringMatching(/No account/) });
  });
});

describe("a change of address", () => {
  it("tells the old one, and what was sent there leads into the account no more", async () => {
    const [old, next] = [caller(), caller()];
    const id = await signUpByPassword(old);
    await requestNewPassword(old);
    const sentBefore = tokenTo(old.email);
    await requestNewEmail(id, next);
    expect(await openNewEmailLink(tokenTo(next.email))).toBe(next.email);
    expect(lastTo(old.email)?.subject).toMatch(/was changed/);
    expect(await openNewPasswordLink(sentBefore, "nine slow herons rest")).toBeNull();
    expect(await signInWithPassword(next, PASSWORD)).toBe(id);
    expect(await signInWithPassword(old, PASSWORD)).toBeNull();
  });

  it("does not take another account's", async () => {
    const [own, other] = [caller(), caller()];
    const id = await signUpByPassword(own);
    await requestNewEmail(id, other);
    const token = tokenTo(other.email);
    const otherId = await signUpByLink(other);
    expect(await openNewEmailLink(token)).toBeNull();
    expect(await signUpByLink(other)).toBe(otherId);
    await requestNewEmail(id, other);
    expect(lastTo(other.email)?.subject).toMatch(/already has an account/);
  });
});

it("refuses the eleventh password within a quarter of an hour, also the right one", async () => {
  const who = caller();
  await signUpByPassword(who);
  for (let tries = 0; tries < 10; tries += 1) await signInWithPassword(who, "not the password");
  await expect(signInWithPassword({ ...who, address: randomUUID() }, PASSWORD)).rejects.toThrow(
    TooManyRequests,
  );
});
