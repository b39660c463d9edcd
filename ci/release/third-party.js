/** The notices of all packages whose code stands in dist/: a tool reads them off what esbuild tells of its chunks. */
import { readFileSync } from 'node:fs';
import { run } from './run.js';

/** A CycloneDX bill of what stands in dist/: the same bytes each time. */
export function billOfMaterials(version = '1.6') {
  return run('cyclonedx-esbuild', [
    ...['--spec-version', version, '--mc-type', 'application'],
    ...['--gather-license-texts', '--output-reproducible', '--output-file', '-', 'dist/meta.json'],
  ]);
}

/** What a package carries in its own file, where nobody can see it: their licences hold for us too. */
const inlined = { docx: ['nanoid'] };

/** What it has taken over from others, as its code says; their licence is the same. */
const alsoIn = {
  docx: [
    'It holds code of events and stream-browserify (MIT):\nCopyright Joyent, Inc. and other Node contributors.\nCopyright (c) James Halliday.',
  ],
};

/** Published without its licence: the text is that of the licence it names. */
const withoutText = { saxes: iscLicence };

export function thirdParty() {
  const { components = [] } = JSON.parse(billOfMaterials());
  // What has no version is a place that a plugin of ours filled.
  const notices = components
    .filter(({ version }) => version)
    .flatMap((each) => [noticeOf(each), ...(inlined[each.name] ?? []).map(noticeAt)]);
  return [...new Set([head, ...notices])].join(`\n\n${'─'.repeat(80)}\n\n`);
}

const head = `tdkt chứa mã của những gói dưới đây, mỗi gói theo giấy phép của nó.
tdkt contains code of the packages below, each under its licence.`;

function noticeOf({ group, name, version, licenses, evidence }) {
  const title = `${group ? `${group}/` : ''}${name} ${version} (${licenses.map(({ license, expression }) => expression ?? license.id).join(', ')})`;
  const texts = (evidence?.licenses ?? []).map(({ license }) => Buffer.from(license.text.content, 'base64').toString('utf8').trim());
  if (texts.length === 0 && !withoutText[name]) throw new Error(`no licence is found of ${title}`);
  return [title, ...(alsoIn[name] ?? []), ...(texts.length > 0 ? texts : [withoutText[name](manifestOf(name))])]
    .join('\n\n')
    .replaceAll('\r\n', '\n');
}

function noticeAt(name) {
  const { version, license } = manifestOf(name);
  return `${name} ${version} (${license})\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}`.replaceAll('\r\n', '\n');
}

function manifestOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
}

function iscLicence({ author }) {
  return `Copyright (c) ${author?.name ?? author} and contributors

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
}
