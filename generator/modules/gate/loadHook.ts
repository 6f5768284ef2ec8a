import type { LoadFnOutput } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ModuleRecord } from './ModuleRecord.js';
import { readModule } from './readModule.js';

/**
 * Accepts what Node is about to run for the URL of an ES module, or of whatever an ES module imports.
 * Of CommonJS the text is taken away, so that Node takes the way of `require`, where {@link guardCommonJs} looks at it.
 * JSON is data, and a `data:` URL is part of the module that holds it.
 * @throws UntrustedModule
 */
export function accepted(record: ModuleRecord, url: string, output: LoadFnOutput): LoadFnOutput {
  if (!url.startsWith('file:') || output.format === 'json') return output;
  const path = fileURLToPath(url);
  if (record.isOwn(path)) return output;
  // Also of `commonjs-typescript`, for which Node would ask for the text.
  if (output.format?.startsWith('commonjs') === true) return { format: 'commonjs', shortCircuit: true };
  record.verify(path, bytesOf(output.source) ?? readModule(path));
  return output;
}

function bytesOf(source: LoadFnOutput['source']): Uint8Array | string | undefined {
  if (typeof source === 'string') return source;
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  return source instanceof ArrayBuffer ? new Uint8Array(source) : undefined;
}
