// Lit for Umbraco 13, which has none of its own, and for tests: what external/lit.ts takes from the back office elsewhere.
export * from 'lit';
export * from 'lit/decorators.js';
export * from 'lit/directives/class-map.js';
export * from 'lit/directives/if-defined.js';
export * from 'lit/directives/live.js';
export * from 'lit/directives/repeat.js';
