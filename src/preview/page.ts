/** The one page that the browser opens; what stands on it is told afterwards, view by view. */
import { escaped } from '../write/html-blocks.ts';
import { script } from './script.ts';
import { previewStyle } from './style.ts';
import type { Watched } from './view.ts';

/** Needs nothing from outside; `nonce` stands in its policy too. */
export function previewPage({ file, canOpen }: Watched, nonce: string): string {
  const keys = `Nhấp đúp vào một đoạn (hoặc phím Tab vào trang, ↑ ↓ rồi Enter) để biết đoạn ấy ở dòng nào của kế hoạch${canOpen ? ' và mở dòng ấy' : ''}; Esc để trở lại.`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(file)} – xem trước</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">
${previewStyle()}
</style>
</head>
<body${canOpen ? ' data-mo' : ''}>
<header class="ban">
<h1 id="ten">${escaped(file)}</h1>
<p id="so"></p>
<p id="tinh_trang"></p>
<div class="day">
<button type="button" id="truoc" disabled>Điểm trước</button>
<button type="button" id="sau" disabled>Điểm sau</button>
<button type="button" id="co" aria-pressed="false">Cỡ thật</button>
</div>
<p class="phim">${keys}</p>
</header>
<main>
<div id="dau"></div>
<div id="trang" role="group" aria-label="Văn bản"></div>
<a id="ly_do" href="#dau" hidden></a>
</main>
<p id="noi" class="rieng" role="status"></p>
<script nonce="${nonce}">
${script}
</script>
</body>
</html>
`;
}

/** Nothing is loaded from anywhere; lengths of lines and columns stand in the tags themselves. */
export function policyFor(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src-elem 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
