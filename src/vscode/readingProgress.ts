import * as vscode from 'vscode';

/** Milliseconds of reading, and files read, from which on a person is told: what is done sooner flickers by. */
const patience = 1_000;
const fewFiles = 100;

/** Tells how far the reading of sources is, where it takes long, and lets it be stopped. */
export class ReadingProgress {
  readonly #started = Date.now();
  #report: ((done: number, of: number) => void) | undefined;
  #end: () => void = () => {};
  #isStopped = false;

  /** Whether a person stopped it. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** So many files are done of so many, `read` of which had to be read. `false`: it was stopped. */
  tell(done: number, of: number, read: number): boolean {
    if (!this.#report && read >= fewFiles && Date.now() - this.#started > patience) this.#show();
    this.#report?.(done, of);
    return !this.#isStopped;
  }

  /** All is done. */
  end(): void {
    this.#end();
  }

  #show(): void {
    this.#report = () => {};
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Sourceline reads your sources'),
      cancellable: true,
    };
    void vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => {
        this.#isStopped = true;
      });
      let last = 0;
      this.#report = (done, of) => {
        const share = (done / of) * 100;
        progress.report({ message: vscode.l10n.t('{0} of {1}', done, of), increment: share - last });
        last = share;
      };
      return new Promise<void>((resolve) => {
        this.#end = resolve;
      });
    });
  }
}
