export type { CaseFile, Changes, ExampleCase, TypeCases } from './CaseFile.js';
export { commandForTests } from './commandForTests.js';
export { contractTests } from './contractTests.js';
export type { ContractTest, TestedContract } from './contractTests.js';
export { exampleTests } from './exampleTests.js';
export type { ExampleTest } from './exampleTests.js';
export { parseCases, readCases } from './readCases.js';
