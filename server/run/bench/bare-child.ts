import { createServer, get } from "node:http";
import { buffer } from "node:stream/consumers";

// What Node can do: a server of one process that has one page's bytes and headers, and nothing else to do.
const [url = "", port = ""] = process.argv.slice(2);

get(url, { headers: { "Accept-Encoding": "gzip" } }, async (page) => {
  const body = await buffer(page);
  const { date, connection, "keep-alive": keptAlive, ...headers } = page.headers;
  createServer((_, response) => response.writeHead(200, headers).end(body)).listen(Number(port));
});
