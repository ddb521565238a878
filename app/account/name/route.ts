import { seeOther } from "@/app/_lib/form-post";
import { rename } from "@/server/accounts/own-data";
import { ownPost } from "../own-post";

const LONGEST_NAME = 100;

export const POST = ownPost(async (user, { field }) => {
  await rename(user.id, field("name").trim().slice(0, LONGEST_NAME));
  return seeOther("/account?done=name");
});
