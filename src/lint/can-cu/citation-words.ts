/** The words that citations are made of, as patterns; sticky ones (`y`) are tried at one place by `matchAt`. */

import { acts, isStatute } from '../../law/acts.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';

/** Kinds of document that bear a number. Sources: `law/abbreviations.ts`; kinds of quy phạm and Party documents. */
const kinds = [
  ...['Nghị quyết', 'Nghị định', 'Thông tư', 'Thông tri', 'Quyết định', 'Chỉ thị', 'Kế hoạch', 'Chương trình', 'Hướng dẫn', 'Kết luận'],
  ...['Thông báo', 'Công văn', 'Công điện', 'Tờ trình', 'Báo cáo', 'Quy định', 'Quy chế', 'Đề án', 'Phương án', 'Giấy mời', 'Biên bản'],
  ...['Văn bản hợp nhất', 'Văn bản'],
];

const spaced = (words: string) => words.replaceAll(' ', '\\s+');

/** The first letter may be small: “theo kế hoạch số …”. */
const eitherCase = (words: string) => `[${words.charAt(0)}${words.charAt(0).toLowerCase()}]${spaced(words.slice(1))}`;

const kind = `(?:${kinds.map(eitherCase).join('|')})(?:\\s+(?:liên\\s+tịch|liên\\s+ngành|hành\\s+động|phối\\s+hợp))?`;
const statute = '(?:Bộ\\s+luật|Luật|Pháp\\s+lệnh)(?=\\s)';
const symbol = '(?:\\s?/\\s?[\\p{L}\\d&]+|-[\\p{L}\\d&]+|\\s?[-–]\\s?\\p{Lu}{2,}[\\p{L}\\d]*|(?<=\\p{Lu})\\.\\p{Lu}[\\p{L}\\d]*)';

/** `26`, `12a`, and `66.2` of a series that one resolution began. */
const ordinal = '\\d+(?:\\.\\d+(?=\\s?/))?[a-zA-Z]?';

/** `152/2025/NĐ-CP`, `26-CT/TU`; behind “số” also `30` and, with the number still open, `…/TTr-SNV`. */
const number = `(?:${ordinal}${symbol}*|[.…_\\s]{0,20}\\/[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)`;
const bareNumber = `${ordinal}(?:\\/\\d{4})?[/-]\\p{Lu}[\\p{L}\\d&]*(?:[/-][\\p{L}\\d&]+)*`;

/** Where a citation begins: group 1 the kind, 2 its number behind “số”, 3 a number without “số”; 4 a Luật or Pháp lệnh. */
export const heads = regex.dgu`\<(?:(${kind})\s+(?:số\s*:?\s*(${number})|(${bareNumber}))|(${statute}))`;

const full = '(\\d{1,2})(?:\\s+tháng\\s+|\\s?[/.-]\\s?)(\\d{1,2})(?:\\s+năm\\s+|\\s?[/.-]\\s?)(\\d{4})(?!\\d)';
const blank = '(?:\\d{1,2}|[.…_\\s]{0,20})';
const partly = `${blank}\\s?(?:tháng|/)\\s?${blank}\\s?(?:năm|/)\\s?(?:\\d{4}|[.…_]{1,9})`;

/** Groups 2–4 are day, month, year of a full date; 5 is a date that is still partly open. */
export const dateWords = regex.duy`[\s,(]*(?:(?:(?:đã\s+)?được\s+Quốc\s+hội[^;()]{0,120}?\s)?(?:ban\s+hành|thông\s+qua|ký)\s+)?ngày\s*(?:(${full})|(${partly}))(?:\s*\))?`;
export const furtherDate = regex.duy`\s*(?:,|và)\s+ngày\s+(${full})`;
export const furtherYear = regex.duy`\s*(?:,|và)\s+năm\s+(\d{4})(?![\p{L}\d])`;

export const statuteNumber = regex.duy`[\s,(]*(?:Luật\s+)?số\s*:?\s*(${number})(?:\s*\))?`;
export const statuteYear = regex.duy`[\s,]*(?:năm\s+)?((?:19|20)\d{2})(?![\p{L}\d/])`;
export const statuteIssuer = regex.duy`[\s,]+(?:của|do)\s+((?:Ủy\s+ban\s+[Tt]hường\s+vụ\s+)?Quốc\s+hội(?:\s+khóa\s+[XVI]+)?)\>(?:\s+(?:ban\s+hành|thông\s+qua))?`;
/** “Luật Tổ chức chính quyền địa phương (sửa đổi)”. */
export const revised = regex.duy`\s*(?:\(\s*sửa\s+đổi\s*\)|sửa\s+đổi(?!\p{L}|\s*,?\s*bổ))`;

/** Where the name of a Luật unknown to the registry ends. */
const behindName = String.raw`ngày\s*[\d….]|số\s*:?\s*\d|(?:năm\s+)?\d{4}(?!\d)|(?:đã\s+)?được\s|của\s+(?:Quốc\s+hội|Ủy\s+ban)`;
export const statuteEnd = regex.gu`\s*,?\s*(?:\<(?:${behindName}|(?:và\s+)?(?:các\s+)?${kind}\s+số)|[;():“”"]|\.(?:\s|$)|$)`;
/** Of one that amends others the name goes on behind “của Luật … và Luật …”. */
export const nextStatute = regex.gu`(?:,|\s+và)\s+(?:các\s+)?${statute}`;

/** Words of small letters that occur in the names of organs. */
const organWords =
  'an ban báo binh bộ cáo cấp chấp chiến chính chức chứng công cổ của cứu dân dục dự dựng đảng địa điện đoàn đốc đồng động đua đường giáo hành hiệp ' +
  'hoạch hoá hóa học hội huyện hữu khoa khoán khóa khu kiểm kỳ kỹ lao lâm lần lịch liên lý mại mặt năng nghệ nghiệp nghĩa ngành nguyên nhân nhiệm nhà ' +
  'nông nữ nước pháp phần phòng phố phủ phương phường quan quân quận quốc sát sản sở tạo tài tế tộc tỉnh tịch thao thành thanh thể thị thiếu thôn ' +
  'thông thuật thư thứ thương thưởng thường tin tiến toà tòa toán tra trấn trận trị trung truyền trường trưởng trực tướng tư ty uỷ ủy vận văn vật vệ viên ' +
  'viện việt vụ xã xây xuất ương';
const issuerStop = `(?:[Vv]ề|[Bb]an\\s+hành|[Qq]uy\\s+định|[Hh]ướng\\s+dẫn|[Pp]hê\\s+duyệt|[Ss]ửa\\s+đổi|[Tt]riển\\s+khai|[Tt]hực\\s+hiện|${kind})\\>`;
const issuerWord = `(?!${issuerStop})(?:\\p{Lu}[\\p{L}\\d]*|(?:${organWords.replaceAll(' ', '|')})\\>|\\d{4}(?!\\d))`;

/** “… của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch …”: behind this comma the sentence goes on. */
const comma = '(?:,(?!\\s+(?:Ủy\\s+ban|Uỷ\\s+ban|UBND|Hội\\s+đồng|HĐND|Sở|Phòng|Ban|Trường|Chủ\\s+tịch)\\>))?';
const issuer = `${issuerWord}(?:(?:${comma}\\s+(?:và\\s+)?|\\s+[-–]\\s+)${issuerWord}){0,24}`;

/** Group 1 is an organ or office, as far as its words are known. */
export const issuerWords = regex.duy`[\s,]+(?:của|do|giữa)\s+(${issuer}|\p{L}+)`;

/** The same before a number: “đã được Thủ tướng Chính phủ phê duyệt tại ”, “của Sở Nội vụ tại ”. */
export const issuerBefore = regex.du`\<(?:được|của|do)\s+(${issuer})(?:\s+(?:phê\s+duyệt|ban\s+hành|thông\s+qua|cho\s+phép|giao|chỉ\s+đạo))?\s+(?:tại|theo|kèm\s+theo)\s+$`;

/** A title as compared: small letters, one tone style, dates as numbers; no marks, quotes or double spaces. */
export function squash(words: string): string {
  return foldTone(words.toLowerCase())
    .replace(/(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/gu, '$1/$2/$3')
    .replace(/(?<!\d)0+(?=\d+\/)/gu, '')
    .replace(regex.gu`\<tđkt\>`, 'thi đua khen thưởng')
    .replace(regex.gu`[^\p{L}\d/\s]+|\s[-–]\s`, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The name of a Luật as compared: also without “của” and “và”, which clerks leave out or write as a comma. */
export function statuteKey(name: string): string {
  return squash(name).replace(regex.gu`\<của (?=luật|pháp lệnh)|\<và `, '');
}

/** Between the words of a name: commas, dashes and “và” take each other's place. */
const gap = '(?:[\\s,–-]+(?:và\\s+)?)';
const emulation = ['thi', 'đua', 'khen', 'thưởng'].join(gap);

function looseName(name: string): string {
  const words = foldTone(name.toLowerCase()).split(/[\s,]+(?:và\s+)?/u);
  return words.join(gap).replace(emulation, `(?:${emulation}|tđkt)`).replaceAll(`của${gap}`, '(?:của\\s+)?');
}

const names = [...new Set(acts.filter((act) => isStatute(act.type)).map((act) => act.name))].sort((a, b) => b.length - a.length);

/** The names of the registry's laws, on text folded by `foldTone(….toLowerCase())`. */
export const knownNames = regex.uy`(?:${names.map(looseName).join('|')})\>`;

export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
