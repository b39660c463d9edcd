/** `tdkt init`: begins a document, from a few answers or from a file; nobody's file is written over. */
import type { Command } from 'commander';
import { documentKinds } from '../../decree30.ts';
import { type Asker, Cancelled, type Given, silent, wrongYear } from '../../init/asker.ts';
import { capacities, fields, layouts } from '../../init/choices.ts';
import { periods } from '../../init/report/period.ts';
import type { Shared } from '../../init/shared.ts';
import { toInput } from '../../repository/inputs.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { beginFrom } from '../beginnings.ts';
import { readChoice } from '../option-values.ts';
import { print, type Streams } from '../streams.ts';
import { occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';
import { complain, refuseTarget, writeDraft } from '../write-draft.ts';

const names = (table: object): string => Object.keys(table).join(', ');

const after = `
Ví dụ:
  tdkt init                                   hỏi vài câu rồi ghi ke-hoach-….yaml
  tdkt init --co-quan "UBND tỉnh Lạng Sơn" --nam 2027
  tdkt init --from bang-nhiem-vu.xlsx         nhiệm vụ lấy từ bảng
  tdkt init --from ke-hoach-2026.yaml --ky 6_thang   báo cáo về kế hoạch ấy

Điều đã ghi ở tùy chọn thì không hỏi; không có bàn phím thì không hỏi gì. Chỗ chưa biết in thành [……]. Tệp đã có không bị ghi đè.`;

export function define(command: Command): void {
  command
    .usage('[tệp] [tùy chọn]')
    .argument('[tệp]', 'tệp .yaml sẽ ghi; - là đầu ra chuẩn (mặc định: theo loại và năm, như ke-hoach-2026.yaml)')
    .option('--from <tệp>', 'lấy nhiệm vụ từ bảng .xlsx, .csv; hoặc soạn báo cáo về một kế hoạch .yaml')
    .option('--loai <loại>', `loại văn bản: ${names(documentKinds)}`)
    .option('--co-quan <tên>', 'cơ quan ban hành, như "Sở Nội vụ tỉnh Lạng Sơn", "UBND xã Đồng Đăng"')
    .option('--chu-quan <tên>', 'cơ quan chủ quản')
    .option('--ky-hieu <chữ>', 'chữ viết tắt của cơ quan trong số, ký hiệu')
    .option('--dia-danh <tên>', 'địa danh đứng trước ngày, tháng, năm')
    .option('--nam <năm>', 'năm của công việc, hoặc giai đoạn như 2026-2030')
    .option('--trich-yeu <câu>', 'văn bản về việc gì')
    .option('--linh-vuc <lĩnh vực>', `để ghi sẵn căn cứ: ${names(fields)}`)
    .option('--trinh-bay <cách>', `cách trình bày nhiệm vụ: ${names(layouts)}`)
    .option('--quyen-han <quyền hạn>', `người ký: ${names(capacities)}`)
    .option('--ky <kỳ>', `kỳ của báo cáo về một kế hoạch: ${names(periods)} (của năm học: 6_thang là học kỳ I)`)
    .addHelpText('after', after);
}

interface Options {
  readonly from?: string;
  readonly loai?: string;
  readonly coQuan?: string;
  readonly chuQuan?: string;
  readonly kyHieu?: string;
  readonly diaDanh?: string;
  readonly nam?: string;
  readonly trichYeu?: string;
  readonly linhVuc?: string;
  readonly trinhBay?: string;
  readonly quyenHan?: string;
  readonly ky?: string;
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  const [file] = command.args;
  const given = readGiven(options);
  if (options.ky !== undefined && !/\.ya?ml$/iu.test(options.from ?? '')) {
    throw new UsageError('Tùy chọn “--ky” chỉ dùng cùng với --from là một kế hoạch .yaml');
  }
  // Told before anything is asked.
  refuseTarget(file);
  const { today } = occasionOf({}, streams);
  await refuseNames(given, today);
  try {
    const asker = await askerFor(streams);
    const shared = await sharedNear(file);
    const draft = await beginFrom(options.from, { given, ky: options.ky, day: today, asker, streams, shared });
    return 'text' in draft ? await writeDraft(draft, file, streams) : await complain([draft], streams);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    await print(streams.stderr, 'Đã thôi, chưa ghi gì.\n');
    return 1;
  }
}

/** Options → answers; throws {@link UsageError} for what is none. */
function readGiven(options: Options): Given {
  const choice = <T extends string>(word: string | undefined, table: Readonly<Record<T, unknown>>, what: string) =>
    word === undefined ? undefined : readChoice(keyMeant(word, Object.keys(table)), Object.keys(table) as T[], what);
  const wrong = options.nam === undefined ? undefined : wrongYear(options.nam);
  if (wrong !== undefined) throw new UsageError(`“${options.nam}” không phải là năm. ${wrong}`);
  return {
    loai: choice(options.loai, documentKinds, 'loại văn bản'),
    co_quan: options.coQuan,
    chu_quan: options.chuQuan,
    ky_hieu: options.kyHieu,
    dia_danh: options.diaDanh,
    nam: options.nam?.trim(),
    trich_yeu: options.trichYeu,
    linh_vuc: choice(options.linhVuc, fields, 'lĩnh vực'),
    trinh_bay: choice(options.trinhBay, layouts, 'cách trình bày'),
    quyen_han: choice(options.quyenHan, capacities, 'quyền hạn'),
  };
}

/** What a plan that is written there would inherit. */
async function sharedNear(file = '-'): Promise<Shared | null> {
  const { SharedParts } = await import('../../repository/shared-parts.ts');
  const inherited = await new SharedParts().of(toInput(file), new Uint8Array());
  if (!inherited) return null;
  const { isMapping, joinValues } = await import('../../inherit/values.ts');
  const shared = joinValues(inherited.files.map(({ plan }) => plan?.value));
  return isMapping(shared) ? shared : null;
}

/** What stands before an office on paper is another name of its capacity. */
const marks: Readonly<Record<string, string>> = { kt: 'ky_thay', tl: 'thua_lenh', tuq: 'thua_uy_quyen', q: 'quyen' };

/** `thi đua` → `thi_dua_khen_thuong`, `KT.` → `ky_thay`: a choice by its beginning, whatever its accents. */
function keyMeant(word: string, keys: readonly string[]): string {
  const folded = foldAccents(word)
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
  const begun = keys.filter((key) => key.startsWith(folded));
  const [only] = keys.includes(folded) ? [folded] : begun.length === 1 ? begun : [marks[folded]];
  return only ?? word;
}

async function refuseNames({ co_quan, chu_quan, ky_hieu }: Given, day: string): Promise<void> {
  if ([co_quan, chu_quan, ky_hieu].every((name) => name === undefined)) return;
  const { wrongLetters, wrongOrgan, wrongSuperior } = await import('../../init/organ-names.ts');
  const wrong = wrongOrgan(co_quan ?? '', day) ?? wrongSuperior(chu_quan ?? '', day) ?? wrongLetters(ky_hieu ?? '');
  if (wrong !== undefined) throw new UsageError(wrong);
}

/** On a terminal a person is asked; a pipe, a script or CI is not. */
async function askerFor({ stdin, stderr }: Streams): Promise<Asker> {
  const input = stdin as Streams['stdin'] & Partial<NodeJS.ReadStream>;
  if (input.isTTY !== true || stderr.isTTY !== true) return silent;
  return (await import('../prompts.ts')).terminalAsker(input as NodeJS.ReadStream, stderr as NodeJS.WriteStream);
}
