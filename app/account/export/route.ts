import type { NextRequest } from "next/server";
import { seeOther } from "@/app/_lib/form-post";
import { orAway } from "@/app/_lib/or-away";
import { currentUser } from "@/server/accounts/current-user";
import { exportEverything } from "@/server/accounts/own-data";

/** Everything that we keep of whoever asks, as a file. */
export const GET = (request: NextRequest): Promise<Response> => orAway(request, everythingAsFile);

async function everythingAsFile(): Promise<Response> {
  const user = await currentUser();
  if (!user) return seeOther("/sign-in");
  const everything = await exportEverything(user.id);
  return new Response(`${JSON.stringify(everything, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="rolewise-account.json"',
      "Cache-Control": "no-store",
    },
  });
}
