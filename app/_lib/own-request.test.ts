import { expect, it } from "vitest";
import { isOwnRequest } from "./own-request";

const SITE = "https://rolewise.example";
const asked = (headers: Record<string, string>) => isOwnRequest(new Headers(headers), SITE);

it.each<Record<string, string>>([
  { "Sec-Fetch-Site": "same-origin" },
  { "Sec-Fetch-Site": "none" },
  { Origin: SITE },
  { Origin: "http://localhost:3000", Host: "localhost:3000" },
  {},
])("takes %j", (headers) => expect(asked(headers)).toBe(true));

it.each<Record<string, string>>([
  { "Sec-Fetch-Site": "cross-site", Origin: SITE },
  { "Sec-Fetch-Site": "same-site" },
  { Origin: "https://evil.example", Host: "rolewise.example" },
  { Origin: "https://rolewise.example.evil.example" },
  { Origin: "null" },
])("refuses %j", (headers) => expect(asked(headers)).toBe(false));
