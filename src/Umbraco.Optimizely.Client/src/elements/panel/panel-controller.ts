import type { OptimizelyApi } from '../../core/api/client.js';
import type { Decision, Experiment, ExperimentAction, Panel, WinnerChoice } from '../../core/api/experiment-types.js';
import type { Draft } from '../../core/draft.js';
import { toCreate, toUpdate } from '../../core/draft.js';
import { newUuid } from '../../core/uuid.js';

const pendingPoll = 3000;

const isPending = ({ status, warnings }: Experiment) => status === 'creating' || warnings.some((warning) => warning.isPending);

/** What the panel of one document and culture knows, and the calls that change it. */
export class PanelController {
  panel: Panel | null = null;
  error: unknown = null;
  loading = false;
  #key = '';
  #culture = '';
  #abort: AbortController | undefined;
  readonly #requestIds = new Map<string, string>();
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
    this.#watch();
  }

  /** Something is under way that nobody here waits for: look again until that has ended. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.panel?.experiments.some(isPending)) this.#timer = setTimeout(() => void this.load(), pendingPoll);
  }

  create = async (draft: Draft): Promise<Experiment> =>
    this.#keep(await this.#api().create(this.#key, this.#culture, toCreate(draft)));

  update = async (experiment: Experiment, draft: Draft): Promise<Experiment> =>
    this.#keep(await this.#api().update(experiment.id, toUpdate(draft, experiment.version)));

  async act(experiment: Experiment, action: ExperimentAction, startAnyway = false): Promise<Experiment> {
    const after = await this.#api().act(experiment.id, action, experiment, startAnyway);
    if (action === 'discard') await this.load();
    else this.#keep(after);
    return after;
  }

  async launchWinner(experiment: Experiment, choice: WinnerChoice): Promise<Experiment> {
    const { id, version, status } = experiment;
    return this.#keep(await this.#api().launchWinner(id, { ...choice, version, status }));
  }

  undoWinner = async ({ id }: Experiment): Promise<Experiment> => this.#keep(await this.#api().undoWinner(id));

  async decide(experiment: Experiment, decision: Decision): Promise<Experiment> {
    const { id, version, status } = experiment;
    if (decision === 'follow') return this.#keep(await this.#api().follow(id));
    const body = { version, status, headline: experiment.newHeadline ?? '', requestId: this.#requestId(experiment) };
    if (decision === 'acceptHeadline') return this.#keep(await this.#api().acceptHeadline(id, body));
    const replacement = await this.#api().startOver(id, body);
    await this.load();
    return replacement;
  }

  /** The same for the same decision, so that it is one new test however often it is pressed. */
  #requestId({ id, newHeadline }: Experiment): string {
    const key = `${id}|${newHeadline ?? ''}`;
    const known = this.#requestIds.get(key) ?? newUuid();
    this.#requestIds.set(key, known);
    return known;
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
    this.#watch();
    return experiment;
  }
}
