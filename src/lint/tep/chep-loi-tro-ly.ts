import type { Span } from '../../diagnostic.ts';
import { chatWords, isChat, mayBeChat } from '../../vietnamese/chat-words.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { brief } from '../shared/typing-mends.ts';

/** What a chat says to its user is not the words of an agency. */
export const loiTroLy: Rule = {
  code: 'chep/loi_tro_ly',
  severity: 'warning',
  about: 'Lời chào, lời dẫn, lời mời của công cụ trò chuyện (“Chắc chắn rồi!”, “Dưới đây là bản kế hoạch …”) còn sót trong văn bản.',
  cure: 'Bỏ cả câu ấy.',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      ⟦Chắc chắn rồi! Dưới đây là bản kế hoạch thi đua năm 2026:⟧
      1. Phát động phong trào thi đua.
      ⟦Nếu bạn cần chỉnh sửa thêm, hãy cho tôi biết nhé!⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      1. Phát động phong trào thi đua.
      Dưới đây là danh mục các phong trào thi đua của tỉnh.
`,
  words: chatWords,
  *check({ texts }) {
    for (const text of texts) {
      if (!mayBeChat(text.text)) continue;
      for (const { start, end } of assistantPhrases(text.text)) {
        const message = `“${brief(text.text.slice(start, end))}” là lời của công cụ trò chuyện, cần bỏ đi`;
        yield inText(text, start, end, { message });
      }
    }
  },
};

/** Sentences that follow each other are one answer. */
function assistantPhrases(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { 0: sentence, index } of matches(text, sentences)) {
    const start = index + (/^[\s*_"“>#-]*/u.exec(sentence)?.[0].length ?? 0);
    const words = text.slice(start, index + sentence.length).replace(/[\s*_"”]+$/u, '');
    if (!isChat(words)) continue;
    const last = spans.at(-1);
    const end = start + words.length;
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

const sentences = /[^.!?:]+(?:[.!?:]+|$)/gu;
