import { inBatches, type KeptEach, keptEach } from "@/server/db/kept-each";
import { roleNames } from "./names";

/**
 * Keeps in process one thing for each role by its slug. A slug that no role has asks the database for
 * nothing.
 * @param name one that nothing else is kept under
 * @param batch so many are made at once where all are
 */
export function keptOfRoles<T>(name: string, batch: number, make: KeptEach<T>) {
  const kept = keptEach(name, make);
  return {
    /** Gives what belongs to these roles by slug. */
    async of(slugs: string[]): Promise<Map<string, T>> {
      const names = await roleNames();
      return kept(slugs.filter((slug) => names.has(slug)));
    },
    /** Makes what is not there yet of every role, some at a time. */
    async *all(): AsyncGenerator<unknown> {
      yield* inBatches(kept, [...(await roleNames()).keys()], batch);
    },
  };
}
