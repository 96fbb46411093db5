export interface PreviewAddress {
  /** What the frame loads; null where the back office may not look into the page. */
  frame: string | null;
  open: string;
}

/** The client of Optimizely is told to stay out of the frame, so that it neither counts nor changes what is shown. */
export function previewAddress(url: string, here: string): PreviewAddress | null {
  let address: URL;
  try {
    address = new URL(url, here);
  } catch {
    return null;
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  const open = address.href;
  if (address.origin !== new URL(here).origin) return { frame: null, open };
  address.searchParams.set('optimizely_disable', 'true');
  return { frame: address.href, open };
}
