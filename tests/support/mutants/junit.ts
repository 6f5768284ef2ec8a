import type { TestOutcome } from './GeneratedTests.js';

/** The tests of a report in the XML of JUnit, as other runners write it too: those that were run. */
export function junitOutcomes(xml: string): TestOutcome[] {
  return [...xml.matchAll(/<testcase ([^>]*?)(?:\/>|>([^]*?)<\/testcase>)/g)].map(
    ([, attributes = '', body = '']) => {
      const failed = /<(?:failure|error)\b/.test(body);
      return { title: unescaped(attributes), failed, message: failed ? unescaped(body) : '' };
    },
  );
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => named[name] ?? entity);
}
