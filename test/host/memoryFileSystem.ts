import * as vscode from 'vscode';

/** A file system in memory, as an extension lends one for what is no disk: no search, no trash, nothing but the interface. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly time: number }>();
  readonly #folders = new Set<string>(['/']);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.time, size: file.bytes.length };
    if (this.#folders.has(path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (!this.#folders.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    const below = path === '/' ? '/' : `${path}/`;
    const inside = (all: Iterable<string>, type: vscode.FileType) =>
      [...all]
        .filter((p) => p.startsWith(below) && p.length > below.length && !p.slice(below.length).includes('/'))
        .map((p): [string, vscode.FileType] => [p.slice(below.length), type]);
    return [
      ...inside(this.#folders, vscode.FileType.Directory),
      ...inside(this.#files.keys(), vscode.FileType.File),
    ];
  }

  createDirectory({ path }: vscode.Uri): void {
    for (let at = path; at !== '' && at !== '/'; at = at.slice(0, at.lastIndexOf('/'))) this.#folders.add(at);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#files.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const { Changed, Created } = vscode.FileChangeType;
    const type = this.#files.has(uri.path) ? Changed : Created;
    this.createDirectory(vscode.Uri.joinPath(uri, '..'));
    this.#files.set(uri.path, { bytes, time: Date.now() });
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#folders.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
