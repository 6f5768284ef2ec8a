import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateTime, localDate, wire } from '../../runtime/typescript/index.js';
import type { DateTime, LocalDate } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

const moments = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

describe('datetime', () => {
  it.each([
    '2026-02-29T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T00:60:00.000Z',
    '2016-12-31T23:59:60.000Z',
    '0000-01-01T00:00:00.000Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.00Z',
    '2026-01-01T00:00:00.0000Z',
    '2026-01-01T00:00:00.000+00:00',
    '2026-01-01t00:00:00.000z',
    '2026-01-01 00:00:00.000Z',
    '2026-01-01T00:00:00.000Z\n',
    '+02026-01-01T00:00:00.000Z',
    '2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(refusal(() => wire.datetime().decode(text))).toBe('format');
    expect(refusal(() => wire.datetime().encode(text as DateTime))).toBe('format');
  });

  it.each([
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31t12:00:00.5z', '2026-01-31T12:00:00.500Z'],
    ['2026-01-01T01:00:00.123999+02:00', '2025-12-31T23:00:00.123Z'],
    ['2024-02-29 23:30:00-01:00', '2024-03-01T00:30:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('dateTime(%j)', (text, canonical) => {
    expect(viaJson(wire.datetime(), dateTime(text))).toBe(canonical);
  });

  it.each([
    'now',
    '2026-02-30T00:00:00Z',
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00+24:00',
    '0001-01-01T00:00:00+01:00',
  ])('dateTime(%j) is refused', (text) => {
    expect(refusal(() => dateTime(text))).toBe('format');
  });

  it('takes a Date, but not an invalid or far one', () => {
    expect(dateTime(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(refusal(() => dateTime(new Date(Number.NaN)))).toBe('format');
    expect(refusal(() => dateTime(new Date(8.64e15)))).toBe('format');
  });

  test('property: every moment survives', () => {
    fc.assert(
      fc.property(moments, (at) => Date.parse(viaJson(wire.datetime(), dateTime(at))) === at.getTime()),
    );
  });
});

describe('date', () => {
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01Z',
  ])('refuses %j', (text) => {
    expect(refusal(() => wire.date().decode(text))).toBe('format');
    expect(refusal(() => localDate(text))).toBe('format');
    expect(refusal(() => wire.date().encode(text as LocalDate))).toBe('format');
  });

  it('takes leap days, and the UTC day of a Date', () => {
    expect(viaJson(wire.date(), localDate('2000-02-29'))).toBe('2000-02-29');
    expect(localDate(new Date('2026-01-31T23:59:59Z'))).toBe('2026-01-31');
    expect(refusal(() => localDate(new Date(Number.NaN)))).toBe('format');
    expect(refusal(() => localDate(new Date(8.64e15)))).toBe('format');
  });

  test('property: every day survives', () => {
    fc.assert(
      fc.property(moments, (at) => viaJson(wire.date(), localDate(at)) === at.toISOString().slice(0, 10)),
    );
  });
});

test('formats refuse other kinds, and brands keep ordinary strings out', () => {
  for (const codec of [wire.datetime(), wire.date(), wire.uuid(), wire.url()]) {
    expect(refusal(() => codec.decode(0))).toBe('type');
    expect(refusal(() => codec.decode(null))).toBe('null');
  }
  // @ts-expect-error -- a string is no Uuid before it is checked
  expect(refusal(() => wire.uuid().encode('x'))).toBe('format');
  // @ts-expect-error -- a LocalDate is no DateTime
  expect(refusal(() => wire.datetime().encode(localDate('2026-01-01')))).toBe('format');
});
