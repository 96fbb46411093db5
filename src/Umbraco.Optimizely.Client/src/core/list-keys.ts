/** Where a key moves the active entry of a list; null when the key means nothing to a list. */
export function moveActive(key: string, active: number, length: number, page = 10): number | null {
  if (length === 0) return null;
  const last = length - 1;
  switch (key) {
    case 'ArrowDown': return Math.min(last, active + 1);
    case 'ArrowUp': return Math.max(0, active - 1);
    case 'PageDown': return Math.min(last, active + page);
    case 'PageUp': return Math.max(0, active - page);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}
