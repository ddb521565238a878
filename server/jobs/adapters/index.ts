import type { Adapter, AdapterId } from "./adapter";
import { ashby } from "./ashby";
import { greenhouse } from "./greenhouse";
import { lever } from "./lever";
import { pages } from "./pages";
import { usajobs } from "./usajobs";

/** The adapter of this name. USAJOBS wants the key of whoever runs the server. */
export function adapterFor(
  id: AdapterId,
  environment: Record<string, string | undefined>,
): Adapter {
  if (id === "usajobs") return usajobs(environment.USAJOBS_KEY ?? "");
  return { greenhouse, lever, ashby, pages }[id];
}
