import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { isForRouter } from "./router-data";

const isAsked = (url: string, headers = {}) => isForRouter({ url, headers } as IncomingMessage);

it.each([
  ["/careers/bakers", { rsc: "1" }],
  ["/careers/bakers", { rsc: "0" }],
  ["/careers/bakers?_rsc", {}],
  ["/careers/bakers?_rsc=", {}],
  ["/careers?field=sales&_rsc=_i_aeImnuN6u1u1r", {}],
])("%s with %o may be the router's", (url, headers) => {
  expect(isAsked(url, headers)).toBe(true);
});

it.each(["/careers/bakers", "/careers?q=_rsc", "/careers?a_rsc=1", "/careers?_rsca=1"])(
  "%s is anybody's",
  (url) => {
    expect(isAsked(url)).toBe(false);
  },
);
