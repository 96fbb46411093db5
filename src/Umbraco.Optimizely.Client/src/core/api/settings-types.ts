export interface DocumentTypeSetting {
  alias: string;
  name: string;
  icon: string | null;
  allowed: boolean;
  /** null: found by itself (headline, title, then the name). */
  headlineProperty: string | null;
  properties: { alias: string; name: string }[];
}

export type TargetingMatch = 'site' | 'simple' | 'exact' | 'substring' | 'regex';

export interface Targeting {
  match: TargetingMatch;
  value: string;
}

export interface Placeholder {
  name: string;
  description: string;
}

export interface Settings {
  documentTypes: DocumentTypeSetting[];
  targeting: Targeting;
  template: string;
  defaultTemplate: string;
  placeholders: Placeholder[];
}

export interface SettingsUpdate {
  documentTypes: { alias: string; allowed: boolean; headlineProperty: string | null }[];
  targeting: Targeting;
  template: string;
}

export interface TargetingPreview {
  total: number;
  matched: number;
  urls: { url: string; name: string; culture: string; matches: boolean }[];
}

export interface TemplateCheck {
  valid: boolean;
  message: string | null;
  line: number | null;
  column: number | null;
  example: string | null;
}
