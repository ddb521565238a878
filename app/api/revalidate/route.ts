import { revalidatePath } from "next/cache";
import { prisma } from "@/server/db/client";
import { noteDataVersion } from "@/server/db/data-version";

/** The version of the data that kept pages are made of, as far as this process was told. */
let known: string | undefined;

/**
 * The one call after a load: drops every kept page where the database holds other data than at the
 * last call. It needs no secret, because it believes nobody: whoever calls it again changes nothing.
 */
export async function POST(): Promise<Response> {
  const loaded = await prisma.loadedSnapshot.findFirst();
  const version = loaded?.version;
  const headers = { "Cache-Control": "no-store" };
  if (version === known)
    return Response.json({ snapshot: version, refreshed: false }, { status: 202, headers });
  // Before any page is made anew, which may be made of lists that are kept.
  noteDataVersion(version);
  revalidatePath("/", "layout");
  known = version;
  return Response.json({ snapshot: version, refreshed: true }, { headers });
}
