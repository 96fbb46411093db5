import type { Checklist, Duration, DurationQuestion } from './checklist-types.js';
import type { ConnectionStatus, ProjectList } from './connection-types.js';
import type {
  CreateExperiment, Experiment, ExperimentAction, HeadlineDecision, Panel, ProjectEvent, Seen, UpdateExperiment, WinnerChoice,
} from './experiment-types.js';
import type { RunningChoice, ServersStatus, UninstallPlan, UninstallResult } from './maintenance-types.js';
import type { Results, Timeseries } from './results-types.js';
import type { Settings, SettingsUpdate, Targeting, TargetingPreview, TemplateCheck } from './settings-types.js';
import { call } from './transport.js';
import type { Request } from './transport.js';

const segment = encodeURIComponent;

/** Our own API, one method per route. Every method rejects with an ApiProblem, or with the abort of its signal. */
export class OptimizelyApi {
  readonly #request: Request;

  constructor(request: Request) {
    this.#request = request;
  }

  connection = (refresh = false) =>
    call<ConnectionStatus>(this.#request, 'GET', 'connection', { query: { refresh } });

  authorize = () => call<{ url: string }>(this.#request, 'POST', 'connection/authorize');

  completeConnection = () => call<ConnectionStatus>(this.#request, 'POST', 'connection/complete');

  connectWithToken = (token: string) =>
    call<ConnectionStatus>(this.#request, 'POST', 'connection/token', { body: { token } });

  disconnect = () => call<ConnectionStatus>(this.#request, 'POST', 'connection/disconnect');

  projects = (search: string, refresh: boolean, signal?: AbortSignal) =>
    call<ProjectList>(this.#request, 'GET', 'projects', { query: { search, refresh }, signal });

  selectProject = (projectId: string | null) =>
    call<ConnectionStatus>(this.#request, 'PUT', 'projects/selected', { body: { projectId } });

  settings = () => call<Settings>(this.#request, 'GET', 'settings');

  saveSettings = (update: SettingsUpdate) => call<Settings>(this.#request, 'PUT', 'settings', { body: update });

  previewTargeting = (targeting: Targeting, signal?: AbortSignal) =>
    call<TargetingPreview>(this.#request, 'POST', 'settings/targeting/preview', { body: targeting, signal });

  checkTemplate = (template: string, signal?: AbortSignal) =>
    call<TemplateCheck>(this.#request, 'POST', 'settings/template/check', { body: { template }, signal });

  servers = (signal?: AbortSignal) => call<ServersStatus>(this.#request, 'GET', 'servers', { signal });

  uninstallPlan = (signal?: AbortSignal) => call<UninstallPlan>(this.#request, 'GET', 'maintenance/uninstall', { signal });

  uninstall = (tests: RunningChoice | null) =>
    call<UninstallResult>(this.#request, 'POST', 'maintenance/uninstall', { body: { confirm: 'uninstall', tests } });

  panel = (key: string, culture: string, signal?: AbortSignal) =>
    call<Panel>(this.#request, 'GET', `documents/${segment(key)}/headline`, { query: { culture }, signal });

  events = (key: string, culture: string, search: string, signal?: AbortSignal) =>
    call<{ items: ProjectEvent[] }>(this.#request, 'GET', `documents/${segment(key)}/events`, { query: { culture, search }, signal });

  create = (key: string, culture: string, body: CreateExperiment) =>
    call<Experiment>(this.#request, 'POST', `documents/${segment(key)}/experiments`, { query: { culture }, body });

  update = (id: string, body: UpdateExperiment) =>
    call<Experiment>(this.#request, 'PUT', `experiments/${segment(id)}`, { body });

  experiment = (id: string, signal?: AbortSignal) =>
    call<Experiment>(this.#request, 'GET', `experiments/${segment(id)}`, { signal });

  /** Refused when the test is not as it was seen; a start also when it would show nothing, unless somebody knows better. */
  act = (id: string, action: ExperimentAction, { version, status }: Seen, startAnyway = false) =>
    call<Experiment>(this.#request, 'POST', `experiments/${segment(id)}/${action}`, { query: { version, status, startAnyway } });

  checks = (id: string, refresh: boolean, signal?: AbortSignal) =>
    call<Checklist>(this.#request, 'GET', `experiments/${segment(id)}/checks`, { query: { refresh }, signal });

  duration = (id: string, question: DurationQuestion, signal?: AbortSignal) =>
    call<Duration>(this.#request, 'GET', `experiments/${segment(id)}/duration`, { query: { ...question }, signal });

  follow = (id: string) => call<Experiment>(this.#request, 'POST', `experiments/${segment(id)}/follow`);

  acceptHeadline = (id: string, body: HeadlineDecision) =>
    call<Experiment>(this.#request, 'POST', `experiments/${segment(id)}/accept-headline`, { body });

  /** Gives the new test. */
  startOver = (id: string, body: HeadlineDecision) =>
    call<Experiment>(this.#request, 'POST', `experiments/${segment(id)}/start-over`, { body });

  /** Ends the test: the headline goes into the document, then the test is archived. */
  launchWinner = (id: string, body: WinnerChoice & Seen) =>
    call<Experiment>(this.#request, 'POST', `experiments/${segment(id)}/winner`, { body });

  undoWinner = (id: string) => call<Experiment>(this.#request, 'POST', `experiments/${segment(id)}/winner/undo`);

  results = (id: string, refresh: boolean, signal?: AbortSignal) =>
    call<Results>(this.#request, 'GET', `experiments/${segment(id)}/results`, { query: { refresh }, signal });

  timeseries = (id: string, signal?: AbortSignal) =>
    call<Timeseries>(this.#request, 'GET', `experiments/${segment(id)}/results/timeseries`, { signal });
}
