/** A page with every letter of Vietnamese in every face, converted: what it shows of this machine. */
import type { Document } from '../document.ts';
import { writeDocx } from '../write/docx.ts';
import { type Failure, type Pdf, toPdfs } from './convert.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const small = `${[...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('')}bcdđghklmnpqrstvx`;

export async function probe(env: NodeJS.ProcessEnv): Promise<Pdf | Failure> {
  const [result] = await toPdfs([await writeDocx(page)], env);
  return result ?? { why: 'not made' };
}

const page: Document = {
  properties: { title: 'tdkt doctor', subject: '', issuer: '', keywords: [], custom: {} },
  sections: [
    {
      landscape: false,
      restart: false,
      footer: [],
      blocks: [small, small.toUpperCase()].flatMap((text) =>
        [false, true].flatMap((bold) => [false, true].map((italic) => paragraph(text, bold, italic))),
      ),
    },
  ],
};

function paragraph(text: string, bold: boolean, italic: boolean): Document['sections'][number]['blocks'][number] {
  return { kind: 'paragraph', role: 'noi_dung', children: [{ kind: 'text', text, bold, italic }] };
}
