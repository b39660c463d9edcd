/** The schema of each kind of document, and what `resolve` reads: every field that any kind has. */
import type * as z from 'zod';
import type { DocumentKindName } from '../decree30.ts';
import { bao_cao } from './bao-cao.ts';
import { ke_hoach } from './ke-hoach.ts';
import { quyet_dinh } from './quyet-dinh.ts';

export const kinds = { ke_hoach, quyet_dinh, bao_cao } as const satisfies Record<DocumentKindName, z.ZodType>;

type Plan = z.infer<typeof ke_hoach>;
type Decision = z.infer<typeof quyet_dinh>;
type Report = z.infer<typeof bao_cao>;

/** What a document of any kind may say; each kind's schema says which fields it has and must have. */
export type DocumentInput = Omit<Plan, 'loai' | 'noi_dung'> &
  Partial<Pick<Plan, 'noi_dung'> & Pick<Report, 'kinh_gui'> & Pick<Decision, 'tham_quyen' | 'dieu' | 'ke_hoach'>> & {
    loai?: DocumentKindName | undefined;
  };
