import type { IncomingMessage, ServerResponse } from "node:http";
import { askNext, type MadePage, sendPage } from "./ask-next";
import { encodingOf } from "./encodings";
import { type KeptPage, KeptPages } from "./kept-pages";
import { isPassing } from "./page-status";
import type { Parts } from "./parts";
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
   * Sends the page at once where it is kept. After its hour the first who asks has to wait for it as it is
   * now; whoever asks meanwhile gets the one that is kept.
   * @returns whether it is sent
   */
  sendHeld(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    headers: readonly string[],
  ): boolean {
    const page = this.#pages.get(path);
    if (!page || !(this.#pages.isFresh(page) || this.#pages.making(path))) return false;
    const encoding = encodingOf(request);
    const bytes = this.#pages.bytesOf(path, page, encoding);
    if (!bytes) return false;
    sendKept(request, response, page, { bytes, encoding }, headers);
    return true;
  }

  /** Makes the page and keeps it, or waits for who does; an old one is sent where none can be made. */
  async make(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kept = this.#pages.get(path);
    const made = kept && this.#pages.isFresh(kept) ? kept : await this.#pages.making(path);
    if (made) return this.#send(path, made, request, response);
    const unchanged = request.headers["if-none-match"];
    const making = this.#pages.begin(path);
    // Whatever becomes of the answer: who waits for the page must not wait for ever.
    response.once("close", making.giveUp);
    request.url = path;
    this.#parts.routes.askAnew(request);
    askNext(request, response, this.#parts, async (page) => {
      request.headers["if-none-match"] = unchanged;
      const passing = isPassing(page.body);
      if (isForEverybody(response) && !passing) return this.#keep(making, page, request, response);
      if (!kept || (response.statusCode < 500 && !passing)) return sendPage(response, page);
      return this.#send(path, kept, request, response);
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
    const bytes =
      this.#pages.bytesOf(path, page, encoding) ?? (await this.#pages.encode(path, page, encoding));
    sendKept(request, response, page, { bytes, encoding });
  }
}

/** A whole page, which sets nothing for whoever asked. */
const isForEverybody = (response: ServerResponse) =>
  response.statusCode === 200 && !response.hasHeader("Set-Cookie");
