import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { cookieOf, makePerson, type Person } from "./people";

/** What is answered: a status, or "sign-in" where one is led there. */
type Answer = number | "sign-in";

/** A row: how an address is asked for, and what each is answered who asks for it. */
interface Row {
  address: (world: World) => string;
  method?: "POST";
  form?: Record<string, string>;
  nobody: Answer;
  expired: Answer;
  owner: Answer;
  other: Answer;
  /** another person who holds the list's share link, and tries its token for the list's id */
  reader: Answer;
}

interface World {
  listId: string;
  pairId: string;
  token: string;
}

const all = (answer: Answer) => ({
  nobody: answer,
  expired: answer,
  owner: answer,
  other: answer,
  reader: answer,
});
const at = (path: string, answer: Answer = 200): Row => ({ address: () => path, ...all(answer) });
const own = (address: Row["address"], signedOut: Answer): Row => ({
  address,
  ...all(signedOut),
  owner: 200,
  other: 404,
  reader: 404,
});

/** A form that changes the caller's own account; it names nobody's. */
const ownForm = (path: string): Row => ({
  ...openForm(path, 303),
  nobody: "sign-in",
  expired: "sign-in",
});

/** A form that anybody may send; without its fields it changes nothing and leads back. */
const openForm = (path: string, answer: Answer): Row => ({
  address: () => path,
  method: "POST",
  form: { anything: "" },
  ...all(answer),
});

/** A page for whoever is not signed in; others are led on. */
const signedOutPage = (path: string): Row => ({
  ...at(path, 307),
  nobody: 200,
  expired: 200,
});

/** Pages that show everybody the same, or whatever the caller's own is. */
const OPEN_PAGES = [
  "/",
  "/about/api",
  "/about/data",
  "/about/data/changes",
  "/careers",
  "/companies",
  "/companies/best",
  "/compare",
  "/forgotten-password",
  "/jobs",
  "/link",
  "/search",
  "/shortlists",
  "/sign-in/sent",
];

const OWN_FORMS = [
  "/account/delete",
  "/account/email",
  "/account/name",
  "/account/password",
  "/account/sessions",
];

/** A row for every page and route that shows or changes what belongs to somebody. */
const ROWS: Record<string, Row> = {
  ...Object.fromEntries(OPEN_PAGES.map((path) => [path, at(path)])),
  ...Object.fromEntries(OWN_FORMS.map((path) => [path, ownForm(path)])),
  "/account": { ...at("/account"), nobody: "sign-in", expired: "sign-in" },
  "/account/export": { ...at("/account/export"), nobody: "sign-in", expired: "sign-in" },
  // Everybody ends up signed out, and signed in nowhere else.
  "/account/sign-out": openForm("/account/sign-out", "sign-in"),
  "/account/sign-out-everywhere": openForm("/account/sign-out-everywhere", "sign-in"),
  "/sign-in": signedOutPage("/sign-in"),
  "/sign-in/submit": openForm("/sign-in/submit", "sign-in"),
  "/sign-up": signedOutPage("/sign-up"),
  "/sign-up/submit": openForm("/sign-up/submit", 303),
  "/forgotten-password/submit": openForm("/forgotten-password/submit", 303),
  "/jobs/[id]": at("/jobs/no-such-posting", 404),
  "/jobs/save": { ...openForm("/jobs/save", 303), nobody: "sign-in", expired: "sign-in" },
  "/jobs/saved": { ...at("/jobs/saved"), nobody: "sign-in", expired: "sign-in" },
  "/jobs/saved/remove": ownForm("/jobs/saved/remove"),
  "/link/email": openForm("/link/email", 303),
  "/link/password": openForm("/link/password", 303),
  "/link/sign-in": openForm("/link/sign-in", 303),
  "/link/sign-up": openForm("/link/sign-up", 303),
  "/companies/[slug]": at("/companies/mayo-clinic"),
  "/careers/field/[field]": at("/careers/field/legal-occupations"),
  "/careers/[slug]": at("/careers/lawyers"),
  "/careers/[slug]/outlook": at("/careers/lawyers/outlook"),
  "/careers/[slug]/pay": at("/careers/lawyers/pay"),
  "/careers/[slug]/pay/places": at("/careers/lawyers/pay/places?sort=jobs-desc"),
  "/careers/[slug]/place": at("/careers/lawyers/place?area=27"),
  "/compare/[pair]/place": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/place?area=27",
  ),
  "/compare/[pair]/outlook": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/outlook",
  ),
  "/compare/[pair]/move": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/move?from=lawyers&out=3",
  ),
  "/compare/[pair]/pay": at("/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/pay"),
  "/compare/[pair]/pay/years": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/pay/years",
  ),
  "/compare/[pair]/people": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/people",
  ),
  "/compare/[pair]/pay/places": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/pay/places?q=ohio",
  ),
  "/careers/[slug]/pictures/[file]": at("/careers/lawyers/pictures/ranges.svg"),
  "/compare/[pair]/pictures/[file]": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/pictures/spreads.svg",
  ),
  "/compare/[pair]/sheet": at("/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/sheet"),
  "/embed/[pair]": at("/embed/judges-magistrate-judges-and-magistrates-vs-lawyers"),
  "/compare/[pair]/skills": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/skills",
  ),
  "/compare/[pair]/skills/yours": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/skills/yours?have=2.A.1.a",
  ),
  "/compare/[pair]": at("/compare/judges-magistrate-judges-and-magistrates-vs-lawyers"),
  "/compare/[pair]/swapped": at(
    "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/swapped",
  ),
  "/careers/[slug]/cite": at("/careers/lawyers/cite"),
  "/compare/[pair]/cite": at("/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/cite"),
  "/as/[format]/[...path]": at("/careers/lawyers.csv"),
  "/api/v1/[...path]": at("/api/v1/roles/lawyers"),
  "/api/v1/openapi.json": at("/api/v1/openapi.json"),
  "/api/auth/[...nextauth]": at("/api/auth/session"),
  "/api/trpc/[trpc]": {
    address: ({ listId }) =>
      `/api/trpc/shortlist.get?input=${encodeURIComponent(JSON.stringify({ listId }))}`,
    ...all(401),
    owner: 200,
    other: 404,
    reader: 404,
  },
  "/shortlists/[id]": own(({ listId }) => `/shortlists/${listId}`, "sign-in"),
  "/shortlists/[id]/print": own(({ listId }) => `/shortlists/${listId}/print`, "sign-in"),
  "/shortlists/[id]/sheet/[pairId]": own(
    ({ listId, pairId }) => `/shortlists/${listId}/sheet/${pairId}`,
    "sign-in",
  ),
  "/shortlists/[id]/csv": own(({ listId }) => `/shortlists/${listId}/csv`, 401),
  "/shortlists/shared/[token]": {
    address: ({ token }) => `/shortlists/shared/${token}`,
    ...all(200),
  },
  "/shortlists/save": {
    address: () => "/shortlists/save",
    method: "POST",
    form: { left: "lawyers", right: "paralegals-and-legal-assistants" },
    ...all("sign-in"),
    owner: 303,
    other: 303,
    reader: 303,
  },
};

/** Pages and routes that hold nobody's data and are held by the tests of their own area. */
const ELSEWHERE = [/^\/api\/health$/, /^\/api\/revalidate$/, /preview\.png$/, /^\/sitemap/];

/** The addresses of all pages and routes, as their folders name them. */
function routes(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf-8" });
  const own = files.filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file));
  return own.map((file) => `/${join(file, "..")}`.replace(/^\/\.$/, "/"));
}

test("there is a row for every page and route", () => {
  const held = routes().filter((route) => !ELSEWHERE.some((pattern) => pattern.test(route)));
  expect(Object.keys(ROWS).sort()).toEqual(held.sort());
});

async function ask(baseURL: string, row: Row, world: World, person?: Person): Promise<Answer> {
  const response = await fetch(baseURL + row.address(world), {
    method: row.method ?? "GET",
    redirect: "manual",
    headers: person ? { Cookie: cookieOf(person) } : {},
    ...(row.form && { body: new URLSearchParams(row.form) }),
  });
  const toSignIn = /^\/sign-in(\?|$)/.test(response.headers.get("location") ?? "");
  await response.body?.cancel();
  return toSignIn ? "sign-in" : response.status;
}

async function makeWorld(baseURL: string): Promise<World & { owner: Person }> {
  const owner = await makePerson();
  const call = async (name: string, input: unknown) => {
    const response = await fetch(`${baseURL}/api/trpc/shortlist.${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Cookie: cookieOf(owner) },
      body: JSON.stringify(input),
    });
    return (await response.json()).result.data;
  };
  const { listId, pairId } = await call("addPair", { left: "lawyers", right: "registered-nurses" });
  const { token } = await call("share", { listId });
  return { owner, listId, pairId, token };
}

for (const [route, row] of Object.entries(ROWS))
  test(`${route} answers each as it should`, async ({ baseURL }) => {
    const url = baseURL as string;
    const { owner, ...world } = await makeWorld(url);
    const other = await makePerson();
    const expired = await makePerson({ expired: true });
    const answers = {
      nobody: await ask(url, row, world),
      expired: await ask(url, row, world, expired),
      owner: await ask(url, row, world, owner),
      other: await ask(url, row, world, other),
      reader: await ask(url, row, { ...world, listId: world.token }, other),
    };
    const { nobody, expired: late, owner: own, other: another, reader } = row;
    expect(answers).toEqual({ nobody, expired: late, owner: own, other: another, reader });
  });
