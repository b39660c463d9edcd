/** Shows a plan in a browser: looks at it, tells the page, waits for a change, looks again. */
import { resolve } from 'node:path';
import { commandFor } from '../../preview/editor.ts';
import { previewPage } from '../../preview/page.ts';
import { type View, viewOf, type Watched } from '../../preview/view.ts';
import { type Compiled, compiler, type RunOccasion } from '../../repository/compile-all.ts';
import { toInput } from '../../repository/inputs.ts';
import { planCheck } from '../../repository/plan-check.ts';
import { withoutDocument } from '../../repository/plan-work.ts';
import { Watch } from '../../repository/watch.ts';
import { Complaints } from '../complaints.ts';
import { lookAt } from '../keep-building.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { openBrowser, openEditor } from './programs.ts';
import { type Preview, serve } from './server.ts';

export interface Showing {
  readonly file: string;
  readonly templates: string | undefined;
  readonly occasion: RunOccasion;
  /** Program and arguments that go to a line; none: lines are only named. */
  readonly editor: readonly string[];
  /** It is to be opened. */
  readonly browser: boolean;
}

/** Until the process is told to end. A file that cannot be had at all ends it at once. */
export async function keepShowing(showing: Showing, streams: Streams): Promise<number> {
  const watch = new Watch();
  const told = untilTold();
  try {
    await lookAt(watch, [showing.file], []);
    // Of a long plan the first look takes seconds.
    if (streams.stderr.isTTY) await print(streams.stderr, 'Đang dựng các trang …\n');
    const first = await look(showing, streams);
    if (!first.bytes || first.isShared) return await refused(first, streams);
    const shown = new Shown(showing, first);
    const preview = await serve(shown);
    try {
      await announce(preview, showing, streams);
      await follow(showing, streams, { watch, told, shown, preview, first });
    } finally {
      await preview.close();
    }
    return 0;
  } finally {
    await watch.close();
  }
}

/** Everything anew: an office's templates and what is inherited may have changed too. */
async function look({ file, templates, occasion }: Showing, { stdin }: Streams): Promise<Compiled> {
  const read = await compiler({ occasion: { ...occasion, measure: 'all' }, templates }, stdin);
  return read(toInput(file), new Map());
}

async function refused({ input, compilation, isShared }: Compiled, { stderr, env }: Streams): Promise<number> {
  const complaints = new Complaints([]);
  complaints.addPlan(planCheck(input, isShared ? withoutDocument(input, compilation) : compilation));
  await print(stderr, await complaints.text(hasColor(stderr, env)));
  return 1;
}

/** What the page is told, and what it may ask for. */
class Shown {
  readonly #showing: Showing;
  readonly #watched: Watched;
  #view: View;
  #files: ReadonlySet<string>;

  constructor(showing: Showing, { compilation }: Compiled) {
    this.#showing = showing;
    this.#watched = { file: showing.file, canOpen: showing.editor.length > 0 };
    this.#view = viewOf(compilation, this.#watched, null);
    this.#files = new Set(Object.keys(compilation.sources));
  }

  page(nonce: string): string {
    return previewPage(this.#watched, nonce);
  }

  current(): string {
    return JSON.stringify(this.#view);
  }

  next({ compilation }: Compiled): string {
    this.#view = viewOf(compilation, this.#watched, this.#view);
    this.#files = new Set([...this.#files, ...Object.keys(compilation.sources)]);
    return this.current();
  }

  /** Only what the plan is made of is opened, whatever is asked for. */
  async open(file: string, line: number): Promise<string> {
    const { editor } = this.#showing;
    if (editor.length === 0 || !this.#files.has(file)) return 'Dòng này không mở được';
    return openEditor(commandFor(editor, resolve(file), line));
  }
}

async function announce({ url }: Preview, { browser }: Showing, { stdout, stderr }: Streams): Promise<void> {
  await print(stdout, `Xem tại ${url}\nTrang tự đổi mỗi khi tệp được lưu; nhấn Ctrl+C để dừng.\n`);
  if (!browser) return;
  void openBrowser(url).then((isOpen) =>
    isOpen ? null : print(stderr, 'Không tự mở được trình duyệt, hãy mở địa chỉ trên trong trình duyệt.\n'),
  );
}

interface Following {
  readonly watch: Watch;
  readonly told: Promise<'told'>;
  readonly shown: Shown;
  readonly preview: Preview;
  readonly first: Compiled;
}

async function follow(showing: Showing, streams: Streams, { watch, told, shown, preview, first }: Following): Promise<void> {
  const words = [showing.file, ...(showing.templates === undefined ? [] : [showing.templates])];
  const watchAll = ({ origins }: Compiled) => lookAt(watch, words, [showing.file, ...origins.map(({ file }) => file)]);
  let last = shown.current();
  await watchAll(first);
  while ((await Promise.race([told, watch.change()])) !== 'told') {
    const compiled = await look(showing, streams);
    const next = shown.next(compiled);
    if (next !== last) preview.tell(next);
    last = next;
    await watchAll(compiled);
  }
}

/** Once the process is told to end; then it ends as if it were done. */
function untilTold(): Promise<'told'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve('told'));
  });
}
