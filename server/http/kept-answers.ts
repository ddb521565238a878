import type { IncomingMessage, ServerResponse } from "node:http";
import { askNext, type MadePage, sendPage } from "./ask-next";
import { encodingOf } from "./encodings";
import type { Parts } from "./handler";
import { type KeptPage, KeptPages } from "./kept-pages";
import { isPassing } from "./page-status";
import { etagOf, keptHeaders, sendKept } from "./send-kept";

type Making = ReturnType<KeptPages["begin"]>;

/** What Next says of how it has just made the page. */
const OF_ONE_RENDERING = ["Link", "x-nextjs-cache", "x-nextjs-prerender"];

/** Answers requests for pages that are kept: from what is kept, or made by Next and kept from then on. */
export class KeptAnswers {
  readonly #pages: KeptPages;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#pages = new KeptPages(parts.version);
    this.#parts = parts;
  }

  /**
   * After its hour the first who asks waits for the page as it is now. Whoever asks meanwhile gets the
   * one that is kept, and so does everybody while none can be made.
   */
  async answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kept = this.#pages.get(path);
    const making = this.#pages.making(path);
    if (kept && (making || this.#pages.isFresh(kept)))
      return this.#send(path, kept, request, response);
    const made = await making;
    if (made) return this.#send(path, made, request, response);
    this.#make(path, kept, request, response);
  }

  #make(
    path: string,
    old: KeptPage | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const unchanged = request.headers["if-none-match"];
    const making = this.#pages.begin(path);
    // Whatever becomes of the answer: who waits for the page must not wait for ever.
    response.once("close", making.giveUp);
    request.url = path;
    this.#parts.routes.askAnew(request);
    askNext(request, response, this.#parts, async (made) => {
      request.headers["if-none-match"] = unchanged;
      const passing = isPassing(made.body);
      if (isForEverybody(response) && !passing) return this.#keep(making, made, request, response);
      if (!old || (response.statusCode < 500 && !passing)) return sendPage(response, made);
      response.statusCode = 200;
      return this.#send(path, old, request, response);
    });
  }

  async #keep(
    making: Making,
    { body, policy }: MadePage,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const etag = etagOf(body);
    const encoding = encodingOf(request);
    const headers = keptHeaders(response, etag, policy);
    for (const name of OF_ONE_RENDERING) response.removeHeader(name);
    const { page, bytes } = await making.keep({ etag, headers, body, encoding });
    sendKept(request, response, page, { bytes, encoding });
  }

  async #send(
    path: string,
    page: KeptPage,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const encoding = encodingOf(request);
    const bytes = await this.#pages.bytesOf(path, page, encoding);
    sendKept(request, response, page, { bytes, encoding });
  }
}

/** A whole page, which sets nothing for whoever asked. */
const isForEverybody = (response: ServerResponse) =>
  response.statusCode === 200 && !response.hasHeader("Set-Cookie");
