import type { TypeSpec } from '../../types/CommandSpec.js';

interface SpecDecision {
  /** File name of the migrated spec. */
  spec: string;
  /** Types that the old spec referred to and did not declare. */
  types: Record<string, TypeSpec>;
}

/** What a person decides for the corpus: the shapes of types that the old specs only named. */
export const decisions: { specs: SpecDecision[] } = {
  specs: [
    {
      spec: 'gpu-stats.json',
      types: {
        SubsystemInfo: {
          fields: {
            budgetMb: { type: 'number' },
            usedMb: { type: 'number' },
            consumers: { type: 'uint32', optional: true },
          },
        },
      },
    },
    {
      spec: 'code-shell-sentinel.json',
      types: {
        SentinelRule: {
          fields: {
            pattern: { type: 'string' },
            classification: { type: "'Error' | 'Warning' | 'Info' | 'Success' | 'Verbose'" },
            action: { type: "'Emit' | 'Summarize' | 'Suppress'" },
          },
        },
      },
    },
    {
      spec: 'ai-context-search.json',
      types: {
        ContextSearchItem: {
          fields: {
            id: { type: 'string' },
            collection: { type: 'string' },
            excerpt: { type: 'string' },
            similarity: { type: 'number' },
          },
        },
      },
    },
    {
      spec: 'ai-context-slice.json',
      types: {
        ContextSliceItem: {
          fields: { id: { type: 'string' }, collection: { type: 'string' }, content: { type: 'string' } },
        },
      },
    },
  ],
};
