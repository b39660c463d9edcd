/** The lines of a text file through docxtemplater: a document of one paragraph in a loop, made with docx. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [source = '', target = ''] = process.argv.slice(2);
const paragraphs = ['{#dong}', '{chu}', '{/dong}'].map((text) => new Paragraph({ text }));
const template = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
filled.render({
  dong: readFileSync(source, 'utf8')
    .split('\n')
    .map((chu) => ({ chu })),
});
writeFileSync(target, filled.toBuffer());
