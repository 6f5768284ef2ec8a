/** What a project needs to write an adapter of its own. */
export type {
  AdapterCapabilities,
  AdapterContext,
  AdapterPlan,
  GeneratorAdapter,
} from '../adapters/GeneratorAdapter.js';
export { code, joinCode, verbatim } from '../renderers/code.js';
export type { Amendment, ArtifactId, ListedFile, Ownership, PlannedArtifact } from '../types/Artifact.js';
export { amender, type Amended, type Amender, type TypedAmender } from '../renderers/language/Amender.js';
export type { ImportedName, ImportStatement, ImportSyntax } from '../renderers/language/ImportStatement.js';
export type { Language, PackageFacts } from '../renderers/language/Language.js';
export { type Lexis, quoted, type StringKind } from '../renderers/language/Lexis.js';
export type { ImportableFiles, LinkTarget, ModuleLinks, NewLink } from '../renderers/language/ModuleLinks.js';
export { bracedCodePoint, type DialectSyntax } from '../renderers/pattern/DialectSyntax.js';
export { camelCase, pascalCase, titleCase, words } from '../renderers/NamingConventions.js';
export { portablePattern } from '../renderers/pattern/portablePattern.js';
export type { Code, View } from '../types/Code.js';
export type { FileSymbol, SourceSymbol, SymbolTarget } from '../types/SourceSymbol.js';
export {
  codecSymbol,
  errorSymbols,
  fieldSymbols,
  type Scope,
  scopeOf,
  typeSymbol,
  typeSymbols,
  variantSymbol,
} from '../renderers/typeSymbols.js';
export { fieldsOf, referencesOf, typesOf } from '../types/ir/bodyParts.js';
export { defaultOf, type Field, isOptional, mayBeAbsent } from '../types/ir/Field.js';
export { nodesIn, partsOf } from '../types/ir/partsOf.js';
export { withReferenced } from '../types/ir/withReferenced.js';
export type { Program } from '../types/ir/Program.js';
export { factsOf, type ScalarFacts, type ScalarName } from '../types/ir/scalars.js';
export {
  type Command,
  errorsOf,
  isCommand,
  type Library,
  type Spec,
  type Trait,
  traitOf,
} from '../types/ir/Spec.js';
export type { TypeDeclaration, TypeTable } from '../types/ir/TypeDeclaration.js';
export type { TypeNode } from '../types/ir/TypeNode.js';
export { irVersion } from '../types/ir/irVersion.js';

/** Driving archc from a program: see docs/api.md. Data in, data out; nothing here prints, or ends the process. */
export { abort, type AbortResult } from './app/abort.js';
export { apply, type ApplyResult, type ApplyTarget } from './app/apply.js';
export { type CheckOptions, check, type CheckResult } from './app/check.js';
export type { Compiled, Generated, ProjectSymbols, Uncompiled } from './app/CommandGenerator.js';
export { type CompileOptions, compileProject, projectSymbols } from './app/compileProject.js';
export { explain, explainAll, type Explanation } from './app/explain.js';
export { type FixedFile, fixProject, type FixRequest, type FixResult } from './app/fix.js';
export { examineLocks, type LocksExamined, type LocksRepaired, mendLocks } from './app/locks.js';
export { openProject } from './app/openProject.js';
export { type NoPlan, parsePlan } from './app/plan/parsePlan.js';
export type { DecideRequest, FileState, Plan, PlanAsk, PlannedAction, World } from './app/plan/Plan.js';
export { planProject, type PlanOptions, type PlanResult } from './app/planProject.js';
export { prune, type PruneRequest, type PruneResult } from './app/prune.js';
export { resolve, type ResolveRequest, type ResolveResult } from './app/resolve.js';
export type { SpecSelection } from './project/findSpecs.js';
export type { Project } from './project/loadProject.js';
export type { LockOptions } from './workspace/mutex/acquireRunLock.js';
export { diskTree } from './tree/diskTree.js';
export { gitTree, indexTree, type NoTree } from './tree/gitTree.js';
export { emptyTree, overlayTree, type OverlayTree } from './tree/overlayTree.js';
export type { FileFacts, Tree, TreeEntry, TreeFile } from './tree/Tree.js';
export type { Diagnostic, DiagnosticCode, Place, SourceRange } from '../types/diagnostics/Diagnostic.js';
export { describeDiagnostic, hasErrors } from '../types/diagnostics/diagnosticTable.js';
export type { Trust } from '../types/Trust.js';
