/**
 * The same bytes in memory of their own. A small Buffer may lie in one that it shares with others (64 KB on
 * Node 24), all of which stays for as long as it does: what is kept must not be such a part.
 */
export function ownBytes(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}
