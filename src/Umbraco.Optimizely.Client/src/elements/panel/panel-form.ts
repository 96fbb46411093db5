import type { Experiment } from '../../core/api/experiment-types.js';
import { draftOf, newDraft } from '../../core/draft.js';
import type { Draft } from '../../core/draft.js';
import { draftKey, dropDraft, keepDraft, loadDraft } from '../../core/draft-store.js';
import { lookOfStatus } from '../../core/experiment.js';
import { newUuid } from '../../core/uuid.js';

export interface FormProblem {
  title: string;
  detail: string;
  errors: string[];
}

/** What is typed in the panel, for a new test or for one that is edited. It is kept when the element is taken down. */
export class PanelForm {
  draft: Draft | null = null;
  editing: Experiment | null = null;
  problem: FormProblem | null = null;
  #documentKey = '';
  #culture = '';
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get #key() {
    return draftKey(this.#documentKey, this.#culture, this.editing?.id);
  }

  /** Another document or culture, with what was typed there before. */
  show(documentKey: string, culture: string): void {
    this.#documentKey = documentKey;
    this.#culture = culture;
    this.editing = null;
    this.problem = null;
    this.draft = loadDraft(this.#key)?.draft ?? null;
  }

  /** An edit that was begun before this element was there goes on, against the version that it began with. */
  resume(current: Experiment | null): void {
    if (this.editing || !current || !lookOfStatus(current.status).canEdit) return;
    const kept = loadDraft(draftKey(this.#documentKey, this.#culture, current.id));
    if (!kept) return;
    this.editing = { ...current, version: kept.version ?? current.version };
    this.draft = kept.draft;
  }

  open(): void {
    this.change(loadDraft(this.#key)?.draft ?? newDraft(newUuid()));
  }

  edit(experiment: Experiment): void {
    this.editing = experiment;
    this.draft = draftOf(experiment);
    this.#changed();
  }

  change(draft: Draft): void {
    this.draft = draft;
    keepDraft(this.#key, { draft, version: this.editing?.version ?? null });
    this.#changed();
  }

  fail(problem: FormProblem | null): void {
    this.problem = problem;
    this.#changed();
  }

  /** The editor has been shown another version: the next attempt is made knowing it. */
  rebase(current: Experiment): void {
    this.editing = current;
    if (this.draft) this.change(this.draft);
  }

  close(): void {
    dropDraft(this.#key);
    this.draft = null;
    this.editing = null;
    this.problem = null;
    this.#changed();
  }
}
