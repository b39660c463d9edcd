/** Whatever is answered, or not, the document that `init` begins builds, and only what is still to be filled is complained of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { documentKinds } from '../../src/decree30.ts';
import { silent } from '../../src/init/asker.ts';
import { capacities, fields, layouts } from '../../src/init/choices.ts';
import { interview } from '../../src/init/interview.ts';
import { organsOf } from '../../src/init/organ-names.ts';
import { planText } from '../../src/init/skeleton.ts';
import { provinces } from '../../src/law/provinces.ts';
import { write } from '../support/build.ts';
import { templates } from '../support/project.ts';

const keys = <T extends string>(table: Readonly<Record<T, unknown>>) => fc.constantFrom(...(Object.keys(table) as T[]));

const organs = [
  ...['', 'Trường Trung học phổ thông Chu Văn An', 'UBND xã Đồng Đăng', 'Hội đồng nhân dân phường Tam Thanh', 'UBND đặc khu Phú Quốc'],
  ...['Phòng Văn hóa - Xã hội xã Đồng Đăng', 'Bệnh viện Đa khoa tỉnh Lạng Sơn', 'Sở Nội vụ', 'UBND phường 1, Thành phố Hồ Chí Minh'],
];
const issuer = fc.oneof(
  fc.constantFrom(...organs),
  fc.constantFrom(...provinces).chain((province) => fc.constantFrom(...organsOf(province, '2026-11-20'))),
);
const subject = fc.constantFrom(
  '',
  'Công tác thi đua, khen thưởng',
  'Phát động thi đua: "Dân vận khéo"',
  '[Nhiệm vụ] trọng tâm',
  '- Ủy ban',
);
const days = fc.constantFrom('2025-08-20', '2026-03-15', '2026-11-20', '2027-06-01', '2031-12-31');

const answers = fc.record({
  loai: keys(documentKinds),
  co_quan: issuer,
  nam: fc.constantFrom('2026', '2027', '2026-2030'),
  trich_yeu: subject,
  linh_vuc: keys(fields),
  trinh_bay: keys(layouts),
  quyen_han: keys(capacities),
});

/** What is said of words that are still to be written, or of a wish that the clerk was asked about. */
const expected = ['bo_sot/chu_tam', 'ke_hoach/thieu', 'co_quan/thieu_chu_quan', 'ky/thua_lenh'];

async function begun(given: Parameters<typeof interview>[0], day: string) {
  const text = planText({ ...(await interview(given, day, silent)), nhiem_vu: null, ke_thua: null }, null);
  return {
    text,
    ...compile('ke-hoach.yaml', new TextEncoder().encode(text), templates, { today: day, forSignature: false, register: new Map() }),
  };
}

describe('each combination of answers', () => {
  test('builds, and nothing is wrong with it but what is missing', async () => {
    await fc.assert(
      fc.asyncProperty(answers, days, async (given, day) => {
        const { text, document, diagnostics } = await begun(given, day);
        const wrong = diagnostics.filter(({ severity, code }) => severity !== 'info' && !expected.includes(code));
        expect(
          wrong.map(({ code, message }) => `${code}: ${message}`),
          text,
        ).toEqual([]);
        expect(document && (await write('docx', document)).length).toBeGreaterThan(5000);
      }),
      { numRuns: 200 },
    );
  });
});
