import { relative } from "node:path";
import { writeNextMigration } from "@/server/db/migrate";
import { startThrowAway } from "@/server/db/throw-away";
import { runCommand } from "./steps";

/** `npm run migrate:new -- <name>`: writes the SQL that leads to the schema of now. */
runCommand(async () => {
  const [, , name = ""] = process.argv;
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error(
      "Name the migration in lower case with underscores: npm run migrate:new -- add_lists",
    );
  const server = await startThrowAway(".rolewise/migrate-new");
  try {
    const path = await writeNextMigration(server.url, name);
    console.log(
      path
        ? `Written: ${relative(".", path)}. Read it, then npm start applies it.`
        : "The migrations lead to prisma/schema.prisma already: nothing to do.",
    );
  } finally {
    await server.stop();
  }
});
