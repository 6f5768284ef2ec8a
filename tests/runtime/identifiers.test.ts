import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { urlString, uuid, wire } from '../../runtime/typescript/index.js';
import type { UrlString, Uuid } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

describe('uuid', () => {
  const text = '0A1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

  it('is lower case on the wire; the constructor makes it so', () => {
    expect(viaJson(wire.uuid(), uuid(text))).toBe(text.toLowerCase());
    expect(refusal(() => wire.uuid().decode(text))).toBe('format');
    expect(refusal(() => wire.uuid().encode(text as Uuid))).toBe('format');
  });

  it.each(['', 'x', `{${text}}`, text.replaceAll('-', ''), `${text}0`, `${text}\n`])('refuses %j', (bad) => {
    expect(refusal(() => uuid(bad))).toBe('format');
  });

  test('property: every UUID survives', () => {
    fc.assert(fc.property(fc.uuid(), (value) => viaJson(wire.uuid(), uuid(value.toUpperCase())) === value));
  });
});

describe('url', () => {
  it.each([
    'https://example.com',
    'https://example.com/a?b=c#d',
    'mailto:a@example.com',
    'app+x://y',
    'http://[::1]:8080/',
  ])('keeps %j as it is', (text) => {
    expect(wire.url().decode(text)).toBe(text);
    expect(wire.url().encode(text as UrlString)).toBe(text);
  });

  it.each([
    '',
    '/path',
    'example.com',
    '//x',
    ' https://x',
    'https://x\n',
    'https:x',
    'https:\\\\x',
    'https://',
    'https://a b',
    'x:\ud800',
  ])('refuses %j', (text) => {
    expect(refusal(() => wire.url().decode(text))).toBe('format');
    expect(refusal(() => urlString(text))).toBe('format');
  });

  it('the constructor canonicalises', () => {
    expect(viaJson(wire.url(), urlString('HTTPS://Example.COM:443/a/../b'))).toBe('https://example.com/b');
  });

  test('property: every web URL is accepted', () => {
    fc.assert(fc.property(fc.webUrl(), (value) => wire.url().decode(value) === value));
  });
});
