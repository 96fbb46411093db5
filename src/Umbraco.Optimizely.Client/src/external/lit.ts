// The one place that says where Lit comes from: the back office's own copy here, a bundled one in a build for Umbraco 13.
// Named, so that nothing which renders raw HTML is at hand.
export {
  LitElement,
  classMap,
  css,
  customElement,
  html,
  ifDefined,
  live,
  nothing,
  property,
  query,
  repeat,
  state,
  svg,
} from '@umbraco-cms/backoffice/external/lit';
export type { CSSResultGroup, PropertyValues, TemplateResult } from '@umbraco-cms/backoffice/external/lit';
