import type { Difference } from './agreement.ts';
export function causeOf(_: Difference): string { return '?'; }
