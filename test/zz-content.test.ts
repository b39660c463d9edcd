import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { readWord } from '../src/read/word.ts';
import { inspect } from '../src/inspect/index.ts';
import { contentOf } from '../src/repository/word-content.ts';
test('x', async () => {
  let out='';
  for (const dir of ['/work/shared/word','/tmp/rd/ex']) for (const n of readdirSync(dir).filter(n=>n.endsWith('.docx'))) {
    const w=readWord(new Uint8Array(readFileSync(dir+'/'+n))); if('message' in w) continue; const {text}=inspect(n,w); const t0=process.cpuUsage();
    const r=await contentOf(n,w,text,{today:'2026-11-29',forSignature:false} as any); const u=process.cpuUsage(t0);
    out+=`== ${n} ${r.unplaced} ${Math.round(u.user/1000)}ms\n`; for(const d of r.diagnostics) out+=`  ${d.severity[0]} ${d.code} | ${d.message.slice(0,140)} | ${text.slice(d.span.start,d.span.end).slice(0,50)} | ${d.help??''}\n`;
  }
  writeFileSync('/tmp/rd/content.txt',out);
}, 200000);
