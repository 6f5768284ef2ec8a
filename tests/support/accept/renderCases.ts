import { tmpdir } from 'node:os';
import { builtinAdapters } from '../../../adapters/builtinAdapters.js';
import { builtinLanguages } from '../../../renderers/builtinLanguages.js';
import { compile } from '../../../generator/compile/compile.js';
import { StageClock } from '../../../generator/compile/StageClock.js';
import { TemplateEngine } from '../../../generator/compile/TemplateEngine.js';
import { createFormatter } from '../../../generator/format/createFormatter.js';
import { completeConfig } from '../../../generator/project/defaultConfig.js';
import { untrusted } from '../../../generator/project/readInputs.js';
import type { RenderedArtifact } from '../../../types/Artifact.js';
import type { View } from '../../../types/Code.js';
import type { Case } from '../conformance/Case.js';
import type { LanguageToolchain } from '../toolchains/LanguageToolchain.js';
import type { Language } from '../toolchains/languages.js';
import { declarations, type Part } from './declarations.js';

/** All cases in one language. */
export interface RenderedProject {
  language: LanguageToolchain['language'];
  files: RenderedFile[];
  /** What the templates made, of every file, before the formatter of a project sees it. */
  texts: ReadonlyMap<string, string>;
}

/** A file that has declarations. */
interface RenderedFile {
  /** The file of the spec that asked for it: `deprecated/spec.json`. */
  spec: string;
  parts: Part[];
  /** The whole file, as it is written. */
  shipped: () => Promise<string>;
}

/**
 * Compiles all cases as one project of a language, in this process, and gives the declarations of each file that has some.
 * Nothing is written.
 */
export async function renderCases(
  { toolchain, spec = (each) => each }: Language,
  cases: readonly Case[],
): Promise<RenderedProject> {
  const specs = cases.flatMap((each) =>
    [...each.specs].map(([file, value]) => ({
      file: `${each.feature}/${file}`,
      text: JSON.stringify(spec(value)),
    })),
  );
  const engine = new TemplateEngine();
  const rendered: { template: string; view: View }[] = [];
  const result = compile(
    {
      config: completeConfig({}),
      specs,
      isolated: false,
      projectTypes: [],
      adapters: builtinAdapters,
      languages: builtinLanguages,
      chosen: { added: [], only: [toolchain.adapter] },
      runtimeCrate: 'runtime/rust',
      memories: new Map(),
    },
    {
      render(template, view) {
        rendered.push({ template, view });
        return engine.render(template, view);
      },
      overrideOf: () => undefined,
      clock: new StageClock(() => 0),
    },
  );
  if (result.artifacts.length === 0) throw new Error(JSON.stringify(result.diagnostics));
  const place = { output: tmpdir(), project: tmpdir() };
  const formatter = await createFormatter({ ...place, choice: 'auto', trust: untrusted });
  const format = async (artifact: RenderedArtifact): Promise<string> =>
    (await formatter.format(artifact)).trim();
  const { roles } = declarations[toolchain.language];
  const found: RenderedFile[] = [];
  for (const [index, artifact] of result.artifacts.entries()) {
    const partsOf = roles[roleOf(artifact)];
    const made = rendered[index];
    if (partsOf === undefined || made === undefined) continue;
    const parts = partsOf(made.view, (view) => engine.render(made.template, view));
    const formatted = parts.map(async ({ kind, items }) => ({
      kind,
      items: await Promise.all(
        items.filter((item) => item !== '').map((text) => format({ ...artifact, text })),
      ),
    }));
    found.push({
      spec: artifact.place.file,
      parts: await Promise.all(formatted),
      shipped: () => format(artifact),
    });
  }
  const texts = new Map(result.artifacts.map(({ path, text }) => [path, text]));
  return { language: toolchain.language, files: found, texts };
}

/** What all artifacts of a kind have as role: `proto-mutual:case/a` is for one circle. */
function roleOf({ id }: RenderedArtifact): string {
  return id.role.replace(/:.*$/, '');
}
