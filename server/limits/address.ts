import { isIP } from "node:net";
import { readTrustedProxies } from "@/server/run/sign-in-settings";

/**
 * Who counts as one by address. Next puts the address of the connection into X-Forwarded-For where that
 * is empty, and the server empties what a stranger wrote into it (instrumentation.ts); each proxy of ours
 * adds the address that it was asked from at its end.
 * @returns an IPv4 address, or the first 64 bits of an IPv6 one, which a provider gives to one customer
 */
export function callerAddress(headers: Headers): string {
  const named = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const proxies = Math.max(readTrustedProxies(process.env), 1);
  return customerOf(named.at(-proxies) ?? named[0] ?? "");
}

/** An address that is none counts as one and the same stranger. */
export function customerOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIP(plain) === 4) return plain;
  if (isIP(plain) !== 6) return "unknown";
  const [before = "", after = ""] = plain.toLowerCase().split("::");
  const head = before.split(":").filter(Boolean);
  const tail = after.split(":").filter(Boolean);
  const zeros = plain.includes("::") ? Array(8 - head.length - tail.length).fill("0") : [];
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
