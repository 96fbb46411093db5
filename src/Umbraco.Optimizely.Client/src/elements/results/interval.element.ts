import type { IntervalShape } from '../../core/interval.js';
import type { Verdict } from '../../core/results-view.js';
import { LitElement, css, customElement, property, svg } from '../../external/lit.js';

const width = 200;
const middle = 14;

/** The interval of an improvement. A picture only: the same numbers are text in the table beside it. */
@customElement('optimizely-interval')
export class OptimizelyIntervalElement extends LitElement {
  @property({ attribute: false }) shape!: IntervalShape;
  @property({ reflect: true }) verdict: Verdict = 'undecided';

  override render() {
    const { start, end, value, zero, cutStart, cutEnd } = this.shape;
    const x = (share: number) => (share * (width - 12) + 6).toFixed(1);
    return svg`
      <svg viewBox="0 0 ${width} 28" aria-hidden="true">
        <line class="zero" x1=${x(zero)} x2=${x(zero)} y1="1" y2="27"></line>
        <line class="range" x1=${x(start)} x2=${x(end)} y1=${middle} y2=${middle}></line>
        ${this.#end(x(start), cutStart, 1)}
        ${this.#end(x(end), cutEnd, -1)}
        <circle cx=${x(value)} cy=${middle} r="4.5"></circle>
      </svg>`;
  }

  /** A bar where the interval ends, an arrow where it goes on past the drawing. */
  #end(at: string, cut: boolean, inwards: 1 | -1) {
    const path = cut
      ? `M${Number(at) + 6 * inwards} ${middle - 6}L${at} ${middle}L${Number(at) + 6 * inwards} ${middle + 6}`
      : `M${at} ${middle - 6}V${middle + 6}`;
    return svg`<path class="range" d=${path}></path>`;
  }

  static override styles = css`
    :host { --ink: var(--uui-color-text-alt, #68676b); display: block; min-width: 7rem; }
    :host([verdict='better']) { --ink: var(--uui-color-positive, #0b8152); }
    :host([verdict='worse']) { --ink: var(--uui-color-danger, #d42054); }
    svg { display: block; width: 100%; height: auto; max-width: 16rem; overflow: visible; }
    line, path { vector-effect: non-scaling-stroke; fill: none; }
    .zero { stroke: var(--uui-color-text, #060606); stroke-width: 1; stroke-dasharray: 3 3; }
    .range { stroke: var(--ink); stroke-width: 2.5; }
    @media (forced-colors: active) { :host { --ink: CanvasText !important; } .zero { stroke: CanvasText; } }
    circle { fill: var(--ink); stroke: var(--uui-color-surface, #fff); stroke-width: 1.5; }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-interval': OptimizelyIntervalElement;
  }
}
