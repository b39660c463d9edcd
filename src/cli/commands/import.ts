/** `tdkt import`: Word files in, plans out, nothing dropped. */
import { join, parse } from 'node:path';
import type { Command } from 'commander';
import { paragraphsOf } from '../../read/text.ts';
import type { WordFile } from '../../read/tree.ts';
import type { Imported } from '../../recover/import.ts';
import { terminalSafe } from '../../report/safe-text.ts';
import { importer, tooLong } from '../../repository/imported.ts';
import type { Input } from '../../repository/inputs.ts';
import { kindOf } from '../../repository/io.ts';
import { makeFolderOf } from '../../repository/make-folder.ts';
import { writeNew } from '../../repository/write-new.ts';
import { Complaints } from '../complaints.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  command
    .usage('<tệp Word…> [tùy chọn]')
    .argument('[tệp Word...]', 'tệp .docx (.doc, .odt, .rtf khi máy có LibreOffice), thư mục, mẫu tên như "2025/*.docx"')
    .option('-o, --output <nơi>', 'tệp .yaml hoặc thư mục ghi kế hoạch; - là đầu ra chuẩn (mặc định: cạnh tệp Word)')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt import ke-hoach-2025.docx\n  tdkt import van-ban-cu/ -o ke-hoach/\n\nKhông chữ nào bị bỏ: chữ chưa biết đặt vào đâu đứng ở cuối nội dung, dưới một ghi chú. Tệp .yaml đã có thì không bị ghi đè.',
    );
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const { output } = command.opts<{ output?: string }>();
  if (command.args.length === 0) throw new UsageError('Thiếu <tệp Word> sau lệnh “import”');
  const [{ findWordFiles }, { readWordFile }, read] = await Promise.all([
    import('../../repository/word-inputs.ts'),
    import('../../repository/word-files.ts'),
    importer(),
  ]);
  const { inputs, problems } = await findWordFiles(command.args);
  const targetOf = await targets(inputs, output);
  const complaints = new Complaints(problems);
  const tally: Tally = { files: 0, lost: 0 };
  for (const input of inputs) {
    const file = await readWordFile(input, streams.stdin, streams.env);
    const problem = 'word' in file ? tooLong(input.file, file.word) : file;
    if (problem || !('word' in file)) complaints.add({ diagnostics: problem ? [problem] : [], sources: {} });
    else
      await put(
        { input, word: file.word, imported: await read(file.word, parse(input.file).base, targetOf(input)), target: targetOf(input) },
        complaints,
        tally,
        streams,
      );
  }
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  if (inputs.length > 1) await print(streams.stderr, `Đã nhập ${tally.files} trên ${inputs.length} tệp.\n`);
  return complaints.exitStatus === 0 && tally.lost === 0 ? 0 : 1;
}

/** What became of a run. */
interface Tally {
  files: number;
  /** Files of which words are missing. */
  lost: number;
}

interface Work {
  readonly input: Input;
  readonly word: WordFile;
  readonly imported: Imported;
  /** Null for standard output. */
  readonly target: string | null;
}

async function put({ input, word, imported, target }: Work, complaints: Complaints, tally: Tally, streams: Streams): Promise<void> {
  if (target === null) await print(streams.stdout, imported.yaml);
  else {
    const problem = (await makeFolderOf(target)) ?? (await writeNew(target, new TextEncoder().encode(imported.yaml)));
    if (problem) return complaints.add({ diagnostics: [problem], sources: {} });
  }
  tally.files += 1;
  if (imported.lost.length > 0) tally.lost += 1;
  await print(streams.stderr, report(input, target, word, imported));
}

// ── Where plans go ───────────────────────────────────────────────────────────

/** Beside each file; or in the file or the folder that is named. */
async function targets(inputs: readonly Input[], output: string | undefined): Promise<(input: Input) => string | null> {
  const named = (path: string) => join(parse(path).dir, `${parse(path).name}.yaml`);
  if (output === undefined) return ({ file, stdin }) => (stdin ? null : named(file));
  if (output === '-' && inputs.length > 1) throw new UsageError('Nhiều tệp Word không in ra một chỗ được, hãy cho -o một thư mục');
  if (output === '-') return () => null;
  const isFile = /\.ya?ml$/iu.test(output) && (await kindOf(output)) !== 'folder';
  if (isFile && inputs.length > 1) throw new UsageError('Nhiều tệp Word cần -o với một thư mục, không phải một tệp .yaml');
  return isFile ? () => output : ({ below, stdin }) => join(output, stdin ? 'ke-hoach.yaml' : named(below));
}

// ── What is told ─────────────────────────────────────────────────────────────

function report(
  { file }: Input,
  target: string | null,
  word: WordFile,
  { sure, guessed, unplaced, guessedFields, lost }: Imported,
): string {
  const counts = [`${sure} chắc chắn`, `${guessed} đoán`, ...(unplaced > 0 ? [`${unplaced} chưa biết đặt vào đâu`] : [])];
  const fields = guessedFields.length > 0 ? `; trường đoán: ${guessedFields.join(', ')}` : '';
  const head = `${terminalSafe(file)} → ${terminalSafe(target ?? 'đầu ra chuẩn')}: ${sure + guessed} đoạn, ${counts.join(', ')}${fields}`;
  const told = [...word.told, ...asides(word), ...lost.map(lostText)];
  return [head, ...told.map((each) => `  ${terminalSafe(each)}`)].map((line) => `${line}\n`).join('');
}

/** What is no text of the document. */
function asides(word: WordFile): string[] {
  const { comments, revisions } = word;
  const pictures = paragraphsOf(word).flatMap(({ drawings }) => drawings.filter(({ kind }) => kind === 'picture')).length;
  return [
    ...(revisions.length > 0 ? [`${revisions.length} chỗ sửa có theo dõi (track changes) được coi là đã chấp nhận`] : []),
    ...(comments.length > 0 ? [`${comments.length} chú thích bên lề (comment) được chép thành ghi chú ở đầu tệp`] : []),
    ...(pictures > 0 ? [`${pictures} hình không nhập được, kế hoạch chỉ có chữ và bảng`] : []),
  ];
}

function lostText({ text, words }: Imported['lost'][number]): string {
  return `thiếu chữ “${words.slice(0, 8).join(' ')}” của dòng “${text.slice(0, 60)}”, cần thêm vào kế hoạch`;
}
