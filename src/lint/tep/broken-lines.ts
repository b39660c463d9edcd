/** Paragraphs that a PDF or a mail broke into lines: which lines belong together. */
import { regex } from '../../vietnamese/letters.ts';
import { isBold } from '../shared/prose-paragraphs.ts';
import type { Text } from '../shared/typed-texts.ts';

/** A line of a page is not shorter; items of a list, lines of verse and of a form mostly are. */
const pageLine = 50;

/** Lines of one width were broken by a page: the shortest but the last is not much shorter than the longest. */
const sameWidth = 0.8;

/** No paragraph ends with these words. */
const openEnd = regex.iu`\<(?:của|và|các|những|với|cho|tại|theo|hoặc|nhằm|thuộc|bởi|cùng|mỗi|từng)$`;
const numberAwaited = regex.iu`\<(?:năm|tháng|ngày|số|quý|điều|khoản|lần\s+thứ|từ|đến|khoảng|hơn|gần|đạt|còn|là)$`;

/** A list follows, though its colon is missing. */
const leadIn = regex.iu`\<(?:như\s+sau|sau\s+đây|sau|gồm|gồm\s+có|cụ\s+thể|cụ\s+thể\s+là)$`;

/** “đ/c Nguyễn Văn An”, addresses: small letters that open a line by right. */
const smallByRight = /^(?:đ\/c|https?:|www\.|\S*@)/u;

/** Runs of lines, each at least two, that are one paragraph each. */
export function brokenParagraphs(texts: readonly Text[]): Text[][] {
  const runs: Text[][] = [];
  let run: Text[] = [];
  for (const [index, text] of texts.entries()) {
    run.push(text);
    const next = texts[index + 1];
    if (next && next.path === text.path && joint(text, next) !== 'none') continue;
    runs.push(...paragraphsOf(run));
    run = [];
  }
  return runs.filter((lines) => lines.length > 1 && !isList(lines));
}

/** How paragraphs open: such a line is a new one, though the line above has no end. */
const opener = regex.u`^(?:Thực hiện|Căn cứ|Theo|Để|Nhằm|Trên|Trong|Tổ chức|Tiếp tục|Xây dựng|Phối hợp|Phát động|Phát huy|Phấn đấu|Tuyên truyền|Chỉ đạo|Chủ trì|Chủ động|Hướng dẫn|Bảo đảm|Đảm bảo|Đẩy mạnh|Nâng cao|Tăng cường|Triển khai|Kiểm tra|Tham mưu|Tổng hợp|Báo cáo|Giao|Đề nghị|Yêu cầu|Các|Mỗi|Việc|Thời gian|Địa điểm|Thành phần|Nội dung|Kinh phí|Ngoài ra|Riêng|Đồng thời)\>`;

/** `1-`, `2 -`: numbers of a list that is none of ours. */
const itemNumber = /^(?:\d{1,2}|[IVX]+|[a-zđ])\s*[-–.)/]\s/u;

/** “… Đông Khê, Trùng / Khánh.”: the rest of a name, which ends the paragraph. */
const lastWord = regex.u`^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)?\.$`;

type Joint = 'none' | 'perhaps' | 'sure';

function joint(line: Text, next: Text): Joint {
  // Of one line that is too long to be read at once.
  if (next.start === line.start + line.typed.length) return 'none';
  const text = line.text.trimEnd();
  const opening = next.text.trimStart();
  const isTitle = isBold(text) || !regex.u`\p{Ll}`.test(text);
  if (isTitle || next.so !== '' || smallByRight.test(opening) || leadIn.test(text)) return 'none';
  if (itemNumber.test(text) && itemNumber.test(opening)) return 'none';
  if (/[^\s:]\s[-–]$/u.test(text) || isBracketOpen(text, opening)) return 'sure';
  const unended = regex.u`[\p{L}\p{N})”%]$`.test(text);
  if (unended && openEnd.test(text) && regex.u`^[\p{L}“(]`.test(opening)) return 'sure';
  if (unended && numberAwaited.test(text) && /^\d/u.test(opening)) return 'sure';
  if (text.length < pageLine) return 'none';
  if (regex.u`\p{L}$`.test(text) && lastWord.test(opening) && !opener.test(opening)) return 'sure';
  if (regex.u`^\(?\p{Ll}`.test(opening)) return unended || text.endsWith(',') ? 'sure' : text.endsWith(';') ? 'perhaps' : 'none';
  return unended && regex.u`^[\p{Lu}\d“]`.test(opening) && !opener.test(opening) ? 'perhaps' : 'none';
}

/** “(theo Quyết định số 12/QĐ-UBND / ngày 05/01/2027)”: a bracket that the next line closes. */
function isBracketOpen(text: string, opening: string): boolean {
  return /\([^()]*[^():;]$/u.test(text) && /^[^()]*\)/u.test(opening);
}

/** A name, or words behind a semicolon, may open a line in the middle of a paragraph, if the lines are all of one width; else such a line is the next paragraph. */
function paragraphsOf(lines: readonly Text[]): Text[][] {
  const joints = lines.slice(1).map((next, index) => joint(lines[index] as Text, next));
  const lengths = lines.slice(0, -1).map(({ text }) => text.length);
  if (joints.includes('sure') && Math.min(...lengths) >= sameWidth * Math.max(...lengths)) return [[...lines]];
  return lines.reduce<Text[][]>((runs, line, index) => {
    if (index > 0 && joints[index - 1] === 'sure') runs.at(-1)?.push(line);
    else runs.push([line]);
    return runs;
  }, []);
}

/** Items that open with small letters on purpose, or all with the same word. */
function isList([first, ...others]: readonly Text[]): boolean {
  const words = new Set(others.map(({ text }) => /^\S+/u.exec(text)?.[0]));
  return (first?.so === '' && regex.u`^\p{Ll}`.test(first.text)) || (others.length > 1 && words.size === 1);
}
