const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for the places where Umbraco 13 renders markup: titles are hostile input. */
export const asMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
