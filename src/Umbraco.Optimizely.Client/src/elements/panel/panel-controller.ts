import type { OptimizelyApi } from '../../core/api/client.js';
import type { Experiment, ExperimentAction, Panel } from '../../core/api/experiment-types.js';
import type { Draft } from '../../core/draft.js';
import { toCreate, toUpdate } from '../../core/draft.js';

const creatingPoll = 4000;

/** What the panel of one document and culture knows, and the calls that change it. */
export class PanelController {
  panel: Panel | null = null;
  error: unknown = null;
  loading = false;
  #key = '';
  #culture = '';
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #api: () => OptimizelyApi;
  readonly #changed: () => void;

  constructor(api: () => OptimizelyApi, changed: () => void) {
    this.#api = api;
    this.#changed = changed;
  }

  /** Another document or culture: what was known of the one before is gone. */
  show(key: string, culture: string): void {
    this.panel = null;
    this.#key = key;
    this.#culture = culture;
    void this.load();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  async load(): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    this.loading = true;
    this.#changed();
    try {
      this.panel = await this.#api().panel(this.#key, this.#culture, abort.signal);
      this.error = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.error = error;
    }
    if (abort.signal.aborted) return;
    this.loading = false;
    this.#changed();
    // Somebody else is creating at this moment: look again until that has ended.
    if (this.panel?.experiments.some(({ status }) => status === 'creating')) this.#timer = setTimeout(() => void this.load(), creatingPoll);
  }

  create = async (draft: Draft): Promise<Experiment> =>
    this.#keep(await this.#api().create(this.#key, this.#culture, toCreate(draft)));

  update = async (experiment: Experiment, draft: Draft): Promise<Experiment> =>
    this.#keep(await this.#api().update(experiment.id, toUpdate(draft, experiment.version)));

  async act(experiment: Experiment, action: ExperimentAction): Promise<Experiment> {
    const after = await this.#api().act(experiment.id, action);
    if (action === 'discard') await this.load();
    else this.#keep(after);
    return after;
  }

  #keep(experiment: Experiment): Experiment {
    const { panel } = this;
    if (panel) {
      const known = panel.experiments.some(({ id }) => id === experiment.id);
      const experiments = known
        ? panel.experiments.map((other) => (other.id === experiment.id ? experiment : other))
        : [experiment, ...panel.experiments];
      this.panel = { ...panel, experiments };
    }
    this.#changed();
    return experiment;
  }
}
