interface Seen {
  version: string | undefined;
  at: number;
}

// Next bundles pages and routes apart, each with modules of its own; what is seen belongs to all of them.
const shared = globalThis as typeof globalThis & { dataVersionSeen?: Seen };

/** Which snapshot was loaded when this process last looked, and when; it asks nobody. */
export const versionSeen = (): Seen | undefined => shared.dataVersionSeen;

/** Told by whoever has just looked: what is made after this is made of that snapshot. */
export function noteDataVersion(version: string | undefined): void {
  shared.dataVersionSeen = { version, at: performance.now() };
}
