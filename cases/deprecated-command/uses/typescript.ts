import {
  CaseDeprecatedCommand, // warns
  caseDeprecatedCommandContract,
} from '../commands/case/deprecated-command/shared/CaseDeprecatedCommandTypes.js';

export const name = caseDeprecatedCommandContract.name;

export async function run(): Promise<boolean> {
  const { done } = await CaseDeprecatedCommand.execute({ value: 'a' }); // warns
  return done;
}
