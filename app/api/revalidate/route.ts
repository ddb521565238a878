import { prisma } from "@/server/db/client";
import { noteDataVersion, versionSeen } from "@/server/db/seen-version";
import { tellOtherWorkers } from "@/server/workers/tell";

/**
 * The one call after a load: every kept page that is made of other data than the database holds is sent
 * no more, by none of this server's workers. It needs no secret, because it believes nobody: whoever
 * calls it again changes nothing.
 */
export async function POST(): Promise<Response> {
  const loaded = await prisma.loadedSnapshot.findFirst();
  const version = loaded?.version;
  const refreshed = version !== versionSeen()?.version;
  // Kept pages name the version that they are made of.
  noteDataVersion(version);
  await tellOtherWorkers(version);
  return Response.json(
    { snapshot: version, refreshed },
    { status: refreshed ? 200 : 202, headers: { "Cache-Control": "no-store" } },
  );
}
