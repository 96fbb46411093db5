// What the back office serves as external/lit, as far as it is used here.
export * from 'lit';
export * from 'lit/decorators.js';
export * from 'lit/directives/class-map.js';
export * from 'lit/directives/if-defined.js';
export * from 'lit/directives/live.js';
export * from 'lit/directives/repeat.js';
