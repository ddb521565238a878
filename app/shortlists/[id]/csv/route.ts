import type { NextRequest } from "next/server";
import { orAway } from "@/app/_lib/or-away";
import { currentUser } from "@/server/accounts/current-user";
import { listAsCsv } from "@/server/shortlists/csv";
import { findList } from "@/server/shortlists/view";

/** A list of one's own as a file for a spreadsheet. */
export const GET = (
  request: NextRequest,
  { params }: RouteContext<"/shortlists/[id]/csv">,
): Promise<Response> => orAway(request, async () => ownListAsFile((await params).id));

async function ownListAsFile(listId: string): Promise<Response> {
  const user = await currentUser();
  if (!user) return new Response("Sign in first.", { status: 401 });
  const list = await findList(user.id, listId);
  if (!list) return new Response("There is no such list of yours.", { status: 404 });
  return new Response(listAsCsv(list), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${fileName(list.name)}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** A name that every file system and header takes. */
const fileName = (name: string) =>
  `${name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "shortlist"}.csv`;
