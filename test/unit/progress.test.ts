/** What a long run shows while it runs, and at its end. */
import { describe, expect, test } from 'vitest';
import { BuildTally } from '../../src/cli/build-tally.ts';
import { Progress, Step } from '../../src/cli/progress.ts';
import { secondsText } from '../../src/cli/seconds.ts';
import { Sink, Terminal } from './sandbox.ts';

/** A run of plans, each of which takes so many milliseconds; answers with all that was written. */
function watched(stderr: Sink, total: number, each: number, env = {}): string {
  let now = 5000;
  const progress = new Progress({ stderr, env }, total, () => now);
  for (let done = 0; done < total; done++) {
    progress.at(done, `so/${done}.yaml`);
    now += each;
  }
  progress.clear();
  return stderr.bytes.toString();
}

const lines = (text: string) => text.split('\r\u001b[2K').slice(1);

describe('the line of progress', () => {
  test('says how far it is, how long it will take, and what it is at; and goes', () => {
    const shown = lines(watched(new Terminal(), 8, 500));
    expect(shown).toEqual([
      '2/8 kế hoạch · còn khoảng 3 giây · so/2.yaml',
      '3/8 kế hoạch · còn khoảng 3 giây · so/3.yaml',
      '4/8 kế hoạch · còn khoảng 2 giây · so/4.yaml',
      '5/8 kế hoạch · còn khoảng 2 giây · so/5.yaml',
      '6/8 kế hoạch · còn khoảng 1 giây · so/6.yaml',
      '7/8 kế hoạch · còn khoảng 1 giây · so/7.yaml',
      '',
    ]);
  });

  test('is not written more often than an eye can read', () => {
    expect(lines(watched(new Terminal(), 3000, 1)).length).toBeLessThanOrEqual(21);
  });

  test.each([
    ['no terminal', new Sink(), 8, 500, {}],
    ['a run of less than a second', new Terminal(), 8, 100, {}],
    ['one plan', new Terminal(), 1, 5000, {}],
    ['a terminal that cannot take a line back', new Terminal(), 8, 500, { TERM: 'dumb' }],
  ])('is not there for %s', (_, stream, total, each, env) => {
    expect(watched(stream, total, each, env)).toBe('');
  });

  test('fits the terminal, whatever a file is called', () => {
    const stream = Object.assign(new Terminal(), { columns: 20 });
    let now = 0;
    const progress = new Progress({ stderr: stream, env: {} }, 2, () => now);
    now = 2000;
    progress.at(0, 'a\u001b[31m\n'.repeat(9));
    expect(lines(stream.bytes.toString())).toEqual(['0/2 kế hoạch · a�[3']);
  });
});

describe('the summary of a build', () => {
  test('counts each plan once, whatever it gives', () => {
    const tally = new BuildTally();
    tally.hear('a', 'written');
    tally.hear('a', 'unchanged');
    tally.hear('b', 'unchanged');
    tally.hear('b', 'unchanged');
    tally.hear('c', 'failed');
    tally.hearErrors('d');
    tally.hearErrors('a');
    expect(tally.text(5, 1.25)).toBe('5 kế hoạch: 1 đã dựng, 1 không đổi, 2 có lỗi, 1 không ghi được; 1,3 giây\n');
    expect(new BuildTally().text(2, 0)).toBe('2 kế hoạch: 0 đã dựng, 0 không đổi, 0 có lỗi; 0 giây\n');
  });

  test.each([
    [0.04, '0,0 giây'],
    [12, '12 giây'],
    [59.5, '59,5 giây'],
    [60, '1 phút'],
    [125.4, '2 phút 5 giây'],
  ])('%d seconds', (seconds, words) => {
    expect(secondsText(seconds)).toBe(words);
  });
});

test.each([
  ['of a long plan', new Terminal(), 200_000, {}, '\r\u001b[2KĐang đọc …\r\u001b[2K'],
  ['of a short one', new Terminal(), 20_000, {}, ''],
  ['without a terminal', new Sink(), 200_000, {}, ''],
  ['on a dumb one', new Terminal(), 200_000, { TERM: 'dumb' }, ''],
])('a step %s', (_, stderr, bytes, env, shown) => {
  const step = new Step({ stderr, env }, bytes);
  step.at('Đang đọc');
  step.clear();
  expect(stderr.bytes.toString()).toBe(shown);
});
