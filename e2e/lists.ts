import { type BrowserContext, expect, type Page } from "@playwright/test";
import { cookieOf, makePerson, type Person, signIn } from "./people";

/** Pairs to save. */
export const COOKS = "chefs-and-head-cooks-vs-cooks-fast-food";
export const LAW = "lawyers-vs-paralegals-and-legal-assistants";
export const NURSES = "nurse-practitioners-vs-registered-nurses";

/** Calls a procedure over HTTP in the person's name. */
export async function call<T>(
  baseURL: string,
  person: Person,
  name: string,
  input: unknown,
): Promise<T> {
  const response = await fetch(`${baseURL}/api/trpc/shortlist.${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Cookie: cookieOf(person) },
    body: JSON.stringify(input),
  });
  const { result, error } = await response.json();
  expect(error).toBeUndefined();
  return result.data;
}

/** A person with these pairs on the default list, signed in in this browser. */
export async function withList(
  context: BrowserContext,
  baseURL: string | undefined,
  ...pairs: string[]
) {
  const url = baseURL as string;
  const person = await makePerson();
  const saved = [];
  for (const pair of pairs) {
    const [left, right] = pair.split("-vs-");
    saved.push(
      await call<{ listId: string; pairId: string }>(url, person, "addPair", { left, right }),
    );
  }
  await signIn(context, url, person);
  return { person, listId: saved[0]?.listId as string, pairIds: saved.map(({ pairId }) => pairId) };
}

/** Opens a page and waits until React answers on it: a press before that is a form's without a script. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await answers(page);
}

export async function answers(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const last = [...document.querySelectorAll("main button, #site-search")].at(-1);
    return last && Object.keys(last).some((key) => key.startsWith("__reactProps"));
  });
}

/** The titles of the pairs on a list's page. */
export const pairTitles = (page: Page) => page.locator("li h2");
