/** How grave a complaint is, in the reader's word. */
import type { Severity } from '../diagnostic.ts';

export const severityWords = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const satisfies Record<Severity, string>;

/** The gravest first. */
export const gravity = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;
