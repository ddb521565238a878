import { cookieOf, type Person } from "./people";

/** One press of the save button, and whether the server said that it is saved. */
export async function save(
  url: string,
  person: Person,
  left: string,
  right: string,
): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/trpc/shortlist.addPair`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Cookie: cookieOf(person) },
      body: JSON.stringify({ left, right }),
    });
    // A status alone is no answer: the connection may break before the body is whole.
    const answer = await response.json();
    return response.ok && answer.result.data.pairId !== undefined;
  } catch {
    return false;
  }
}
