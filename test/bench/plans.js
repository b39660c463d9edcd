/** Plans to be measured with. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plan with `count` tasks in a table, as a file. */
export function longPlan(folder, count) {
  const head = readFileSync('examples/mau-don-gian.yaml', 'utf8').split(/^noi_dung:/mu)[0];
  const tasks = Array.from(
    { length: count },
    (_, i) =>
      `      - noi_dung: Nhiệm vụ số ${i + 1} về công tác thi đua, khen thưởng\n        chu_tri: Sở Nội vụ\n        thoi_gian: Tháng ${(i % 12) + 1}`,
  );
  const file = join(folder, `${count}-nhiem-vu.yaml`);
  const text = `${head}noi_dung:\n  - tieu_de: Nhiệm vụ\n    trinh_bay: bang\n    nhiem_vu:\n${tasks.join('\n')}\n`;
  writeFileSync(file, `${text}ket_thuc: Trên đây là Kế hoạch\nnoi_nhan: [Sở Nội vụ]\nluu: VT\nky:\n  chuc_vu: Chủ tịch\n`);
  return file;
}

/** A real plan of ten pages: prose, then the tables and forms of the annexes of another. */
export function tenPages(folder) {
  const annexes = readFileSync('examples/nhieu-phu-luc-2026.yaml', 'utf8').split(/^(?=phu_luc:)/mu)[1];
  const file = join(folder, 'muoi-trang.yaml');
  writeFileSync(file, readFileSync('examples/son-la-2020.yaml', 'utf8') + annexes);
  return file;
}

/** A folder of `count` plans like son-la-2020, each with a number of its own. */
export function manyPlans(folder, count) {
  const plans = join(folder, `${count}-ke-hoach`);
  mkdirSync(plans);
  const text = readFileSync('examples/son-la-2020.yaml', 'utf8');
  for (let i = 0; i < count; i++) writeFileSync(join(plans, `${i}.yaml`), text.replace(/^so_van_ban: .*$/mu, `so_van_ban: ${i + 10}`));
  return plans;
}

/** A repository of 100,000 files, half of them YAML of others, and one plan. */
export function fullFolder(folder) {
  const full = join(folder, '100000-tep');
  for (let i = 0; i < 500; i++) {
    const part = join(full, `${i % 10}`, `${i}`);
    mkdirSync(part, { recursive: true });
    for (let j = 0; j < 200; j++) writeFileSync(join(part, j % 2 ? `${j}.yaml` : `${j}.png`), 'services:\n  web: {}\n');
  }
  writeFileSync(join(full, '.gitignore'), 'ket-qua/\n*.tmp\n');
  writeFileSync(join(full, 'ke-hoach.yaml'), readFileSync('examples/mau-don-gian.yaml'));
  return full;
}
