import type { PluralKey } from './texts.js';

export interface Ago {
  key: PluralKey | 'justNow';
  count: number;
}

/** How long ago something was, in the largest whole unit. Clocks that disagree give "just now", never the future. */
export function ago(at: string | null, now: number): Ago | null {
  if (!at) return null;
  const time = Date.parse(at);
  if (Number.isNaN(time)) return null;
  const seconds = Math.floor((now - time) / 1000);
  if (seconds < 5) return { key: 'justNow', count: 0 };
  if (seconds < 60) return { key: 'secondsAgo', count: seconds };
  if (seconds < 3600) return { key: 'minutesAgo', count: Math.floor(seconds / 60) };
  if (seconds < 86400) return { key: 'hoursAgo', count: Math.floor(seconds / 3600) };
  return { key: 'daysAgo', count: Math.floor(seconds / 86400) };
}
