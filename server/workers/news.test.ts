import { expect, it } from "vitest";
import { createExchange, isNews, type Listener, type News } from "./news";

const LOADED: News = { rolewise: true, id: "1", kind: "loaded", version: "second" };
const HEARD: News = { rolewise: true, id: "1", kind: "heard" };
const ALL_HEARD: News = { rolewise: true, id: "1", kind: "all-heard" };

/** A worker that notes what it is sent. */
function createWorker() {
  const got: News[] = [];
  return { got, send: (news: News) => void got.push(news) };
}

/** What passes news on between these. */
const exchangeOf = (...all: Listener[]) =>
  createExchange<Listener>((than) => all.filter((one) => one !== than));

it("what one worker says reaches all others, and it knows when all have heard it", () => {
  const [one, two, three] = [createWorker(), createWorker(), createWorker()];
  const exchange = exchangeOf(one, two, three);
  exchange.hear(one, LOADED);
  expect([two.got, three.got]).toEqual([[LOADED], [LOADED]]);
  exchange.hear(two, HEARD);
  expect(one.got).toEqual([]);
  exchange.hear(three, HEARD);
  expect(one.got).toEqual([ALL_HEARD]);
});

it("nobody waits for a worker that has died", () => {
  const [one, two] = [createWorker(), createWorker()];
  const exchange = exchangeOf(one, two);
  exchange.hear(one, LOADED);
  exchange.leave(two);
  expect(one.got).toEqual([ALL_HEARD]);
});

it("the only worker has told everybody at once", () => {
  const one = createWorker();
  exchangeOf(one).hear(one, LOADED);
  expect(one.got).toEqual([ALL_HEARD]);
});

it("other libraries' messages are no news", () => {
  expect([{ channel: "rate_limiter_flexible" }, "text", null, LOADED].map(isNews)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
