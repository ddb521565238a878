interface BoardLinkProps {
  url: string;
  /** what stands before the board's name */
  lead: string;
  className?: string;
}

/** A link to a posting at its board, in words that say where it goes. */
export function BoardLink({ url, lead, className }: BoardLinkProps) {
  if (!URL.canParse(url)) return null;
  return (
    <a href={url} rel="noopener nofollow" className={className}>
      {lead} {new URL(url).hostname.replace(/^www\./, "")}
    </a>
  );
}
