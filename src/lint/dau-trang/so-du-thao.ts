import type { Rule } from '../rule.ts';

/** A plan about to be signed is no draft any more. */
export const duThao: Rule = {
  code: 'so/du_thao',
  severity: 'info',
  about: 'Dấu DỰ THẢO còn trên văn bản khi sắp ký; lúc soạn thảo thì không nhắc.',
  cure: 'Bỏ dòng `du_thao` trước khi trình ký.',
  signing: 'error',
  bad: `
# trước khi ký
⟦du_thao⟧: lần 2
`,
  good: `
so_van_ban: 52
`,
  *check({ input, forSignature }) {
    if (!forSignature || input.du_thao === undefined) return;
    yield {
      path: ['du_thao'],
      at: 'key',
      message: 'Văn bản còn mang dấu DỰ THẢO, cần bỏ trước khi ký',
      help: 'bỏ dòng `du_thao`',
    };
  },
};
