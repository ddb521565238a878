import { CODE, codeIn } from "./cells";
import { tableReader } from "./table-reader";

/** What people in an occupation do, in O*NET's words: none goes into the snapshot. */
export const tasks = tableReader({
  title: "Task Statements",
  headers: [CODE, "Task ID", "Task"],
  columns: { code: CODE, id: "Task ID", task: "Task" },
  words: "task",
  read(rows, tally) {
    for (const row of rows) {
      codeIn(row, "code");
      tally.keep(row, "id", `${row.text("code")} ${row.text("id")}`);
    }
    return {};
  },
});
