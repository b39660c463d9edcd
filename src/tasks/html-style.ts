/** How the page of tasks looks: on a screen, and on A3 paper across. */

/** A colour a condition, dark enough to be read as text on white. */
const colors = {
  qua_han: '#b3261e',
  sap_den_han: '#8a5300',
  trong_han: '#1a5fb4',
  chua_den: '#5b7083',
  thuong_xuyen: '#00695c',
  khong_ro: '#5f6368',
  hoan_thanh: '#1e6b27',
  khong_thuc_hien: '#5f6368',
} as const;

const conditionRules = Object.entries(colors).map(([name, color]) => `.${name} { --mau: ${color}; }`);

/** From nothing to most; from the fourth on the number is white. */
const heat = ['transparent', '#dbe9fa', '#a9cdf3', '#6aa9e9', '#1f66b5', '#0b3d7a'];
const heatRules = heat.map((color, level) => `.muc_${level} { background: ${color}; color: ${level >= 4 ? '#fff' : '#10243b'}; }`);

export const styleSheet = `
:root { color-scheme: light; font: 15px/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: #1b1f24; }
body { margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 110rem; background: #fff; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .3rem; }
header p, .chu { margin: .2rem 0 .6rem; color: #4a5158; }
section { scroll-margin-top: 5rem; }
[hidden] { display: none !important; }
.tong { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: .6rem 0; padding: 0; }
button, select { font: inherit; color: inherit; }
.the { border: 1px solid var(--mau); border-radius: 1rem; background: #fff; color: var(--mau); padding: .15rem .8rem; cursor: pointer; }
#loc { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; padding: .6rem .8rem; background: #f2f5f9; border: 1px solid #d5dce4; border-radius: .4rem; position: sticky; top: 0; z-index: 3; }
#loc label { display: flex; flex-direction: column; font-size: .85rem; color: #4a5158; }
#loc select { max-width: 22rem; min-width: 9rem; padding: .25rem; background: #fff; border: 1px solid #8a949e; border-radius: .25rem; color: #1b1f24; font-size: 1rem; }
#loc button { padding: .3rem .9rem; border: 1px solid #8a949e; border-radius: .25rem; background: #fff; cursor: pointer; }
#dem { margin-left: auto; font-weight: 600; }
:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 1px; }
.cuon { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #d5dce4; padding: .25rem .4rem; vertical-align: top; text-align: left; font-weight: normal; }
thead th { background: #e8eef7; font-weight: 600; text-align: center; }
thead th small { display: block; font-weight: normal; font-size: .7rem; }
.nhiet td { padding: 0; text-align: center; min-width: 2.2rem; }
.nhiet .so { padding: .25rem .4rem; }
.nhiet .so.qua_han { color: var(--mau); font-weight: 700; }
.nhiet tbody th { min-width: 14rem; }
.nhiet button { display: block; width: 100%; border: 0; background: none; padding: .25rem .1rem; cursor: pointer; }
.truc { table-layout: fixed; min-width: 64rem; }
.c_viec { width: 36%; } .c_han { width: 6.8rem; } .c_tinh_trang { width: 11.8rem; }
.truc small { display: block; color: #4a5158; font-size: .8rem; }
.truc .nhom th { background: #f2f5f9; font-weight: 700; padding-top: .5rem; }
.so_viec { font-weight: normal; color: #4a5158; margin-left: .5rem; }
.tt { color: var(--mau); } .tt.qua_han, .tt.sap_den_han { font-weight: 700; }
.ray { position: relative; padding: 0; background: linear-gradient(#b3261e, #b3261e) var(--nay) 0 / 2px 100% no-repeat, repeating-linear-gradient(to right, #d5dce4 0 1px, transparent 1px calc(100% / var(--cot))); background-origin: border-box; }
.thanh { position: absolute; top: .45rem; height: .9rem; min-width: 4px; border-radius: .2rem; background: var(--mau); }
.thanh.thuong_xuyen { background: repeating-linear-gradient(135deg, var(--mau) 0 3px, #b9d9d4 3px 8px); }
.thanh.chua_den { background: #fff; box-shadow: inset 0 0 0 2px var(--mau); }
.thanh.khong_thuc_hien { background: #fff; box-shadow: inset 0 0 0 1px var(--mau); }
.moc { position: absolute; top: .5rem; width: .75rem; height: .75rem; margin-left: -.75rem; transform: rotate(45deg); background: var(--mau); }
.phu .thanh, .phu .moc { opacity: .45; }
.mau { display: inline-block; position: static; margin: 0 .1rem 0 .4rem; --mau: #4a5158; }
.mau.thanh { width: 1.6rem; height: .7rem; } .mau.moc { width: .6rem; height: .6rem; } .mau.nay { width: 2px; height: .9rem; background: #b3261e; vertical-align: -.1rem; }
#dang_xem { font-weight: 600; }
${conditionRules.join('\n')}
${heatRules.join('\n')}
@media screen { #dang_xem { display: none; } }
@media screen and (min-width: 68rem) { .cuon { overflow: visible; } .cuon thead { position: sticky; top: var(--dau, 0); z-index: 2; } }
@media (max-width: 40rem) { body { padding: .6rem; } #loc { position: static; } #loc label, #loc select { width: 100%; max-width: none; } }
@page { size: A3 landscape; margin: 12mm; }
@media print {
  :root { font-size: 11px; }
  body { padding: 0; max-width: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #loc, .khong_in, .man_hinh { display: none !important; }
  .cuon { overflow: visible; }
  .truc { min-width: 0; }
  tr { break-inside: avoid; }
  .nhom { break-after: avoid; }
  h2 { break-after: avoid; }
}
`;
