import type { DocumentTypeSetting, Settings, SettingsUpdate, Targeting } from './api/settings-types.js';

export const toSettingsUpdate = (settings: Settings): SettingsUpdate => ({
  documentTypes: settings.documentTypes.map(({ alias, allowed, headlineProperty }) => ({ alias, allowed, headlineProperty })),
  targeting: settings.targeting.match === 'site' ? { match: 'site', value: '' } : settings.targeting,
  template: settings.template,
});

export const isChanged = (before: Settings, now: Settings): boolean =>
  JSON.stringify(toSettingsUpdate(before)) !== JSON.stringify(toSettingsUpdate(now));

export const changeType = (settings: Settings, alias: string, change: Partial<DocumentTypeSetting>): Settings => ({
  ...settings,
  documentTypes: settings.documentTypes.map((type) => (type.alias === alias ? { ...type, ...change } : type)),
});

export const needsValue = (targeting: Targeting): boolean => targeting.match !== 'site';

export interface SettingsErrors {
  documentTypes: string[];
  targeting: string[];
  template: string[];
  other: string[];
}

/** Sorts the server's errors to the part of the screen where each can be put right. */
export function sortErrors(errors: Record<string, string[]>): SettingsErrors {
  const sorted: SettingsErrors = { documentTypes: [], targeting: [], template: [], other: [] };
  for (const [field, texts] of Object.entries(errors)) {
    const name = field.replace(/^\$\.?/, '').toLowerCase();
    const part = name.startsWith('documenttypes') ? 'documentTypes'
      : name.startsWith('targeting') ? 'targeting'
      : name.startsWith('template') ? 'template' : 'other';
    sorted[part].push(...texts);
  }
  return sorted;
}
