#!/usr/bin/env node
/* Starts tdkt. CommonJS, because Node takes longer to make its ES module loader ready than tdkt to print its help. */
if (Number.parseInt(process.versions.node, 10) < 20) {
  fail(`tdkt cần Node.js 20.19 trở lên, máy này đang dùng Node.js ${process.versions.node}.`);
} else if (!require('node:fs').existsSync(`${__dirname}/../dist/start.json`)) {
  fail('tdkt chưa được đóng gói: hãy chạy “npm run build” trong thư mục của tdkt rồi thử lại.');
} else {
  const { load } = require('./load.js');
  const { main } = load(require('../dist/start.json').chunk);
  main(process.argv.slice(2), process).then((status) => {
    process.exitCode = status;
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 3;
}
