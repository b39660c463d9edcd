/** Attributes of WordprocessingML as figures. (ISO/IEC 29500-1, 17.18, 22.9.2) */
import { childOf, type Element } from './xml.ts';

const perUnit: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/** `240` in parts of a point (20 for twips), or `12pt`; undefined where it is neither. */
export function points(value: string | undefined, parts: number): number | undefined {
  const [, figure, unit] = /^\s*(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?\s*$/u.exec(value ?? '') ?? [];
  if (figure === undefined) return undefined;
  return unit ? Number(figure) * (perUnit[unit] ?? 1) : Number(figure) / parts;
}

/** Twips, or a figure with its unit, as millimetres. */
export function millimetres(value: string | undefined): number | undefined {
  const found = points(value, 20);
  return found === undefined ? undefined : rounded((found * 25.4) / 72);
}

/** The unit of drawings: 914,400 are an inch. */
export function fromEmu(value: string | undefined): number {
  return rounded((Number(value) || 0) / 36_000);
}

/** Hundredths are all that is ever asked of a millimetre. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/u.test(value) ? Number(value) : undefined;
}

/** A child that is there or not, and may say no: `<w:b/>`, `<w:b w:val="0"/>`; undefined where it is not there. */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const child = childOf(properties, name);
  return child && !/^(?:0|false|off)$/u.test(child.attributes['w:val'] ?? '');
}
