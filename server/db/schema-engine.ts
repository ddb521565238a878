import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Pool } from "pg";

const PACKAGE = "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Lends Prisma's schema engine, which is on npm as WebAssembly: the one of Prisma's command line is a
 * download, which a machine without open internet cannot make.
 * @param databaseUrl the database that it works on; it connects at once
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  // The engine keeps the lock on all migrations until its connections end, and ends none itself.
  const pool = new Pool({ connectionString: databaseUrl });
  loaded ??= loadEngine();
  const { SchemaEngine: Engine } = await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
  try {
    const engine = await Engine.new({ datamodels: undefined }, () => {}, adapter);
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}

/** The module keeps views of its memory: a second instance of it would read those of the first. */
let loaded: ReturnType<typeof loadEngine> | undefined;

/** The package's own entry imports its .wasm as a module, which Node 20 cannot. */
async function loadEngine(): Promise<typeof import("@prisma/schema-engine-wasm")> {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = dirname(createRequire(import.meta.url).resolve(PACKAGE));
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}
