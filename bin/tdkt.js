#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (Number.parseInt(process.versions.node, 10) < 20) {
  fail(`tdkt cần Node.js 20.19 trở lên, máy này đang dùng Node.js ${process.versions.node}.`);
} else if (!existsSync(program)) {
  fail('tdkt chưa được đóng gói: hãy chạy “npm run build” trong thư mục của tdkt rồi thử lại.');
} else {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2), process);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 3;
}
