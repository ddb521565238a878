import { randomBytes } from "node:crypto";
import type { SignedIn } from "@/server/accounts/current-user";
import { prisma } from "@/server/db/client";
import { createCaller } from "./router";

/** Somebody with an account, and the procedures as this person calls them. */
export interface Person {
  user: SignedIn;
  call: ReturnType<typeof createCaller>;
}

/** The procedures as somebody calls them; null is whoever is signed out or whose session has expired. */
export const callAs = (user: SignedIn | null) =>
  createCaller({ user: async () => user, address: "192.0.2.1" });

/** Makes an account of its own for a test. */
export async function makePerson(): Promise<Person> {
  const email = `${randomBytes(8).toString("hex")}@example.org`;
  const { id, name } = await prisma.user.create({ data: { email } });
  const user = { id, email, name };
  return { user, call: callAs(user) };
}

/** An id for a new list, as a client draws it. */
export const newListId = (): string => randomBytes(16).toString("hex");
