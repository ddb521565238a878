import { afterEach, expect, it, vi } from "vitest";
import { callerAddress, customerOf } from "./address";

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["", "unknown"],
  ["<script>", "unknown"],
])("%s counts as %s", (address, customer) => expect(customerOf(address)).toBe(customer));

const from = (forwarded: string) => callerAddress(new Headers({ "X-Forwarded-For": forwarded }));

it("is what the nearest proxy saw, not what the caller wrote before it", () => {
  vi.stubEnv("TRUST_PROXY", "1");
  expect(from("198.51.100.1, 203.0.113.7")).toBe("203.0.113.7");
});

it("is what the outermost of two proxies saw", () => {
  vi.stubEnv("TRUST_PROXY", "2");
  expect(from("198.51.100.1, 203.0.113.7, 192.0.2.5")).toBe("203.0.113.7");
});
