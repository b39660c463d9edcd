/** What is read of a PDF as LibreOffice draws it. */
import { expect, test } from 'vitest';
import { textsIn } from '../../src/office/pdf-text.ts';
import { pdfSaying } from '../support/pdf-saying.ts';

const line = (mark: string) => (drawing: string) => `q 0 0 1 rg\n${mark}\n${drawing}\nEMC\nQ`;

test.each([
  ['words of a line', line('/Th#C3#A2n<</MCID 0>>BDC'), ['Kế hoạch ', 'năm 2026 ']],
  ['what is only printed', line('/Artifact BMC'), ['', '']],
  ['a line within what is only printed', (drawing: string) => line('/Artifact BMC')(line('/P<</MCID 1>>BDC')(drawing)), ['', '']],
  ['letters that say another text', line('/Span<</ActualText<FEFF2103>>>BDC'), ['℃ ', '℃ ']],
  ['a font that is not there', (drawing: string) => drawing.replace('/F1', '/F2'), null],
  ['a text that no font tells', (drawing: string) => drawing.replace('TJ', 'TJ (a) Tj'), null],
])('%s', async (_, wrap, texts) => expect(await textsIn(await pdfSaying(['Kế hoạch', 'năm 2026'], wrap))).toEqual(texts));

test('what is no PDF is not read', async () => expect(await textsIn(Buffer.from('không phải PDF'))).toBeNull());
